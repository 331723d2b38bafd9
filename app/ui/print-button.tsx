import type { ReactNode } from "react";
import { Button } from "./button.tsx";

/** Opens the browser's own print dialog. Without JavaScript the browser's menu does the same. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <p className="no-print mt-4">
      <Button type="button" kind="secondary" icon="print" onClick={() => window.print()}>
        {children}
      </Button>
    </p>
  );
}
