import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand under each other, at the end of the column. */
  figure?: boolean;
}

/** On a phone the parts are laid out as blocks, and older browsers then forget what they are. */
const ROLE = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/**
 * Rows to compare. The first column names its row. On a phone each row becomes a card with the heads written out.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  captionHidden = false,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  captionHidden?: boolean;
}) {
  return (
    <table {...ROLE.table} className="block w-full border-collapse text-start sm:table">
      <caption
        className={classNames(
          "block sm:table-caption",
          captionHidden ? "sr-only" : "mb-3 text-start font-semibold",
        )}
      >
        {caption}
      </caption>
      <thead {...ROLE.rowgroup} className="sr-only sm:not-sr-only sm:table-header-group">
        <tr {...ROLE.row} className="border-b-2 border-line-strong">
          {columns.map((column) => (
            <th
              key={column.key}
              {...ROLE.columnheader}
              scope="col"
              className={classNames(
                "px-3 py-2 text-sm font-semibold text-muted",
                column.figure ? "text-end" : "text-start",
              )}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.rowgroup} className="block sm:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            {...ROLE.row}
            className="mb-3 block rounded-md border border-line bg-surface p-4 sm:mb-0 sm:table-row sm:rounded-none sm:border-0 sm:border-b sm:bg-transparent sm:p-0"
          >
            {columns.map((column, index) => {
              const Cell = index === 0 ? "th" : "td";
              return (
                <Cell
                  key={column.key}
                  {...(index === 0 ? ROLE.rowheader : ROLE.cell)}
                  scope={index === 0 ? "row" : undefined}
                  className={classNames(
                    "block py-1 text-start sm:table-cell sm:px-3 sm:py-3 sm:align-top",
                    index === 0 ? "text-lg font-semibold sm:text-base" : "font-normal",
                    column.figure && "sm:text-end",
                  )}
                >
                  {index > 0 && (
                    <span aria-hidden="true" className="me-2 text-sm text-muted sm:hidden">
                      {column.head}:
                    </span>
                  )}
                  {column.cell(row)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
