/** A column whose values are sealed by `FieldCipher`: the rotation of keys finds them by this. */
export interface SealedColumn {
  table: string;
  /** The primary key, a uuid. */
  id: string;
  column: string;
  /** What a value is bound to, as its slice seals it. */
  contextOf(id: string): string;
}

const columns: SealedColumn[] = [];

/** Tells the rotation of keys about a sealed column; its slice calls this where it seals. */
export function defineSealedColumn(column: SealedColumn): void {
  columns.push(column);
}

/** Every sealed column of the slices that are loaded. */
export function sealedColumns(): readonly SealedColumn[] {
  return columns;
}
