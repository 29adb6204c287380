/** The extension's icon and the title of the page. */
export function PageHead({ title }: { readonly title: string }) {
  return (
    <header class="options-head">
      <img src="/icon.svg" alt="" width="28" height="28" />
      <h1>{title}</h1>
    </header>
  );
}
