import * as v from 'valibot';

/** What the user made of the panel's table; the shape that the table itself speaks. */
const TableSchema = v.object({
  sort: v.fallback(v.nullable(v.object({ column: v.string(), descending: v.boolean() })), null),
  /** Pixels, by column. */
  widths: v.fallback(
    v.record(v.string(), v.pipe(v.number(), v.minValue(16), v.maxValue(4000))),
    {},
  ),
  hidden: v.fallback(v.array(v.string()), []),
  /** Shown even where room is short. */
  pinned: v.fallback(v.array(v.string()), []),
});

const NO_TABLE = { sort: null, widths: {}, hidden: [], pinned: [] };

/** What was chosen in the last export, which the next one begins with. */
const ExportSchema = v.object({
  /** Id of the format. */
  format: v.fallback(v.string(), 'netscape'),
  /** How it is written, by format. */
  presets: v.fallback(v.record(v.string(), v.string()), {}),
  /** Whether values are left out. */
  masked: v.fallback(v.boolean(), false),
  withSession: v.fallback(v.boolean(), true),
  /** Whether what the page has in `localStorage` is written too, where the format holds it. */
  withStorage: v.fallback(v.boolean(), false),
});

const FIRST_EXPORT = {
  format: 'netscape',
  presets: {},
  masked: false,
  withSession: true,
  withStorage: false,
};

const Schema = v.object({
  /** `auto` follows the browser, and in the panel DevTools. */
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Whether values are shown as dots in the lists. */
  maskValues: v.fallback(v.boolean(), false),
  table: v.fallback(TableSchema, NO_TABLE),
  /** Sizes of the panel's panes in CSS pixels, by their names. */
  panes: v.fallback(v.record(v.string(), v.pipe(v.number(), v.minValue(80), v.maxValue(4000))), {}),
  export: v.fallback(ExportSchema, FIRST_EXPORT),
  /** Whether the page is loaded anew once a snapshot was brought back. */
  reloadAfterSwitch: v.fallback(v.boolean(), true),
});

/** What the user chose; kept in `storage.local`. */
export type Settings = v.InferOutput<typeof Schema>;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'auto',
  maskValues: false,
  table: NO_TABLE,
  panes: {},
  export: FIRST_EXPORT,
  reloadAfterSwitch: true,
};

/** Settings out of whatever was stored: each part that is missing or damaged takes its default. */
export function parseSettings(stored: unknown): Settings {
  const candidate = typeof stored === 'object' && stored !== null ? stored : {};
  const parsed = v.safeParse(Schema, { ...DEFAULT_SETTINGS, ...candidate });
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

/** Whether nothing tells the two apart. Both come from `parseSettings`, and so have their fields in the same order. */
export function sameSettings(one: Settings, other: Settings): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
