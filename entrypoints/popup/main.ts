// First of all the browser is asked for the tab and its cookies: it answers while the rest is loaded.
import './ask-ahead.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { somethingToShow } from '../shared/something-to-show.ts';
import { renderPopup } from './App.tsx';
import { store } from './store.ts';

Promise.all([loadSettings(), somethingToShow(store)]).then(([settings]) =>
  renderPopup(store, settings),
);
