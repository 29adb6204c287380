import '../../components/theme/base.css';
import './gallery.css';
import { render } from 'preact';
import { Tooltips } from '../../components/ui/Tooltips.tsx';
import { AuditSample } from './AuditSample.tsx';
import { Bits } from './Bits.tsx';
import { Controls } from './Controls.tsx';
import { ListSample } from './ListSample.tsx';
import { LogSample, TesterSample } from './SetCookieSample.tsx';
import { TableSample } from './TableSample.tsx';

const query = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset.theme = query.get('theme') ?? '';
root.dir = query.get('dir') ?? 'ltr';
const density = query.get('density');
if (density) root.dataset.density = density;

const parts = {
  controls: Controls,
  bits: Bits,
  table: TableSample,
  list: ListSample,
  audit: AuditSample,
  log: LogSample,
  tester: TesterSample,
};
const show = (query.get('show')?.split(',') ?? Object.keys(parts)) as (keyof typeof parts)[];

render(
  <main class="gallery">
    {show.map((part) => {
      const Part = parts[part];
      return <Part key={part} />;
    })}
    <Tooltips />
  </main>,
  document.getElementById('app') ?? document.body,
);
