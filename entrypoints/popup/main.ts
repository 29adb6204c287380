import { loadSettings } from '../../lib/browser/settings.ts';
import { somethingToShow } from '../shared/something-to-show.ts';
import { renderPopup } from './App.tsx';
import { store } from './store.ts';

Promise.all([loadSettings(), somethingToShow(store)]).then(([settings]) =>
  renderPopup(store, settings),
);
