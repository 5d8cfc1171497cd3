import { Link } from "wouter";
import { useTexts } from "../i18n/i18n.tsx";
import { Page } from "../ui/page.tsx";

export const NotFoundPage = () => {
  const { common } = useTexts();
  return (
    <Page title={common.notFound}>
      <Link href="/">{common.toStart}</Link>
    </Page>
  );
};
