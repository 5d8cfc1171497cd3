import { useEffect, useState } from "react";
import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { registerServiceWorker } from "./new-version.ts";

/** Tells of a newer build; nobody is interrupted by it. */
export const VersionBanner = ({ base }: { readonly base: string }) => {
  const { common } = useTexts();
  const [takeOver, setTakeOver] = useState<() => void>();
  useEffect(() => {
    // Without one the desk works all the same, with a network.
    registerServiceWorker(base, (ready) => setTakeOver(() => ready)).catch(() => undefined);
  }, [base]);
  if (!takeOver) return null;
  return (
    <div className="banner" role="status">
      {common.newVersion} <Button onPress={takeOver}>{common.loadNewVersion}</Button>
    </div>
  );
};
