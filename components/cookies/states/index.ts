export { AccessBanner } from './AccessBanner.tsx';
export { NoCookies } from './NoCookies.tsx';
export { NoMatch } from './NoMatch.tsx';
export { PageState } from './PageState.tsx';
