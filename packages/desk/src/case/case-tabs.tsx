import { Link, useLocation } from "wouter";
import { useTexts } from "../i18n/i18n.tsx";
import type { Role } from "../session/person.ts";
import { usePerson } from "../session/use-person.ts";

const tabs = [
  { name: "case", path: "", roles: ["agent", "verifier", "admin"] },
  { name: "history", path: "/history", roles: ["verifier", "admin"] },
  { name: "administration", path: "/administration", roles: ["admin"] },
] as const satisfies readonly { name: string; path: string; roles: readonly Role[] }[];

/** The pages of one customer, as far as somebody's roles go. */
export const CaseTabs = ({ customerId }: { readonly customerId: string }) => {
  const { admin } = useTexts();
  const { roles } = usePerson();
  const [location] = useLocation();
  const shown = tabs.filter((tab) => tab.roles.some((role) => roles.includes(role)));
  if (shown.length < 2) return null;
  return (
    <nav aria-label={admin.tabsLabel} className="tabs">
      {shown.map(({ name, path }) => {
        const href = `/customers/${customerId}${path}`;
        return (
          <Link key={name} href={href} aria-current={location === href ? "page" : undefined}>
            {admin.tabs[name]}
          </Link>
        );
      })}
    </nav>
  );
};
