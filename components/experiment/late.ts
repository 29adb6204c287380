// What the experiment shows, loaded when sessions are first looked at: the panel opens faster without it.
export { AskBar } from './AskBar.tsx';
export { Experiment } from './Experiment.tsx';
