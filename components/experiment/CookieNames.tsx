import { Fragment } from 'preact';
import { ValueText } from '../cookies/ValueText.tsx';

/** Names of cookies in a sentence. */
export function CookieNames({ names }: { readonly names: readonly string[] }) {
  return (
    <>
      {names.map((name, index) => (
        <Fragment key={`${index}`}>
          {index > 0 && ', '}
          <b class="mono experiment__name">
            <ValueText value={name} most={60} />
          </b>
        </Fragment>
      ))}
    </>
  );
}
