import { FlagBadges } from '../../components/cookies/FlagBadges.tsx';
import { LifetimeBar } from '../../components/cookies/LifetimeBar.tsx';
import { RoleTag } from '../../components/cookies/RoleTag.tsx';
import { SessionMark } from '../../components/cookies/SessionMark.tsx';
import { TimeLeft } from '../../components/cookies/TimeLeft.tsx';
import { ValueText } from '../../components/cookies/ValueText.tsx';
import { Switch } from '../../components/ui/Switch.tsx';
import { VirtualList } from '../../components/ui/VirtualList.tsx';
import { manySamples, now, type Sample } from './samples.ts';

const keyOf = ({ cookie }: Sample) => cookie.name;
const sizeOf = () => 53;

/** The list of a popup, with 3,000 rows. */
export function ListSample() {
  return (
    <>
      <h2>List</h2>
      <div class="gallery__frame" style={{ maxInlineSize: '480px' }}>
        <VirtualList
          label="Cookies"
          rows={manySamples}
          keyOf={keyOf}
          sizeOf={sizeOf}
          renderRow={({ cookie, detection, off }, { active }) => (
            <div
              style={{ display: 'flex', gap: '10px', padding: '7px 12px', alignItems: 'center' }}
            >
              <Switch
                size="small"
                hideLabel
                label={cookie.name}
                checked={!off}
                tabIndex={active ? 0 : -1}
                onChange={() => undefined}
              />
              <div style={{ flex: 1, minInlineSize: 0 }}>
                <div style={{ display: 'flex', gap: '7px', alignItems: 'center' }}>
                  <b class="mono truncate">
                    <ValueText value={cookie.name} />
                  </b>
                  <SessionMark detection={detection} onOpen={() => undefined} />
                  {detection.level === 'no' && <RoleTag detection={detection} />}
                </div>
                <div class="mono dim truncate">
                  <ValueText value={cookie.value} />
                </div>
              </div>
              <div style={{ textAlign: 'end' }}>
                <div
                  style={{
                    display: 'flex',
                    gap: '6px',
                    alignItems: 'center',
                    justifyContent: 'end',
                  }}
                >
                  <LifetimeBar cookie={cookie} now={now} />
                  <TimeLeft cookie={cookie} now={now} />
                </div>
                <FlagBadges cookie={cookie} level={detection.level} />
              </div>
            </div>
          )}
        />
      </div>
    </>
  );
}
