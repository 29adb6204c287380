import './states.css';
import { SearchX } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sentence } from '../Sentence.tsx';
import { ValueText } from '../ValueText.tsx';

/** Another section in which the filter would find something. */
interface OtherMatches {
  readonly label: string;
  readonly count: number;
  readonly onShow: () => void;
}

interface NoMatchProps {
  readonly filterText: string;
  readonly elsewhere?: readonly OtherMatches[];
  readonly onClear: () => void;
}

/** There are cookies, but the filter lets none of them through. */
export function NoMatch({ filterText, elsewhere = [], onClear }: NoMatchProps) {
  const matching = elsewhere.filter(({ count }) => count > 0);
  const filter = (
    <code key="filter">
      <ValueText value={filterText} most={80} />
    </code>
  );
  return (
    <EmptyState
      icon={SearchX}
      title={i18n.t('state.noMatchTitle')}
      actions={
        <Button variant="primary" onClick={onClear}>
          {i18n.t('state.clearFilter')}
        </Button>
      }
    >
      <p>
        <Sentence id="state.noMatch" params={[filter]} />
      </p>
      {matching.length > 0 && (
        <p class="page-state__elsewhere">
          {i18n.t('state.matchesElsewhere')}
          {matching.map(({ label, count, onShow }) => (
            <Button key={label} variant="link" onClick={onShow}>
              {i18n.t('state.matchesIn', [label, `${count}`])}
            </Button>
          ))}
        </p>
      )}
    </EmptyState>
  );
}
