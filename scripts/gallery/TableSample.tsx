import { SearchX } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { SplitPane } from '../../components/ui/SplitPane.tsx';
import { TextField } from '../../components/ui/TextField.tsx';
import { ColumnMenu } from '../../components/ui/table/ColumnMenu.tsx';
import { type Column, emptyLayout } from '../../components/ui/table/column.ts';
import { DataTable } from '../../components/ui/table/DataTable.tsx';
import type { Selection } from '../../components/ui/table/selection.ts';
import { columns } from './columns.tsx';
import { manySamples, type Sample, samples } from './samples.ts';

const keyOf = ({ cookie }: Sample) => cookie.name;
const groupOf = ({ group }: Sample) => group;
const rowProps = ({ off, changed }: Sample) => ({
  ...(off ? { 'data-muted': '' } : {}),
  ...(changed ? { 'data-changed': '' } : {}),
});

/** The table in a panel: grouped, with an editor, with 3,000 rows, and empty. */
export function TableSample() {
  const [layout, setLayout] = useState(emptyLayout);
  const [size, setSize] = useState(180);
  const [selection, setSelection] = useState<Selection>({
    keys: new Set(['sessionid']),
    anchor: 'sessionid',
  });
  const [editing, setEditing] = useState<{ key: string; column: string } | null>({
    key: 'promo_seen',
    column: 'value',
  });
  const many = new URLSearchParams(location.search).has('many');
  const rows = many ? manySamples : samples;
  const common = useMemo(
    () => ({ columns, keyOf, rowProps, label: 'Cookies', onLayout: setLayout }),
    [],
  );
  const renderEditor = (row: Sample, column: Column<Sample>) => (
    <TextField
      label={column.title}
      hideLabel
      bare
      mono
      value={row.cookie.value}
      takesFocus
      onInput={() => undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Enter') setEditing(null);
      }}
    />
  );
  return (
    <>
      <h2>
        Table <ColumnMenu columns={columns} layout={layout} onLayout={setLayout} />
      </h2>
      <div class="gallery__frame">
        <SplitPane
          direction="row"
          label="Resize the sites"
          sized="first"
          size={size}
          onResize={setSize}
          first={<div style={{ padding: '8px' }}>Sites</div>}
          second={
            <DataTable
              {...common}
              rows={rows}
              layout={layout}
              groupOf={groupOf}
              selection={selection}
              onSelection={setSelection}
              editing={editing}
              renderEditor={renderEditor}
              onOpen={(row, column) => setEditing({ key: keyOf(row), column })}
              renderGroup={(group, members) => (
                <>
                  {group} <span class="dim">{members.length}</span>
                </>
              )}
            />
          }
        />
      </div>
      <h2>Empty table</h2>
      <div class="gallery__frame">
        <DataTable
          {...common}
          rows={[]}
          layout={layout}
          selection={selection}
          onSelection={setSelection}
          empty={
            <EmptyState icon={SearchX} title="No cookie matches">
              Remove a filter, or search all sites.
            </EmptyState>
          }
        />
      </div>
    </>
  );
}
