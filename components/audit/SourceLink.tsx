import './SourceLink.css';
import { ExternalLink } from 'lucide';
import { i18n } from '#i18n';
import { SOURCES, type SourceId } from '../../lib/audit/source.ts';
import { Icon } from '../ui/Icon.tsx';

/** The document that says why a finding matters. */
export function SourceLink({ source }: { readonly source: SourceId }) {
  const { name, url } = SOURCES[source];
  // The mark stays with a word, wherever the name breaks.
  const lastWord = name.lastIndexOf(' ') + 1;
  return (
    <a class="source-link" href={url} target="_blank" rel="noopener noreferrer">
      {name.slice(0, lastWord)}
      <span class="source-link__end">
        {name.slice(lastWord)}
        <Icon icon={ExternalLink} label={i18n.t('setCookie.newTab')} />
      </span>
    </a>
  );
}
