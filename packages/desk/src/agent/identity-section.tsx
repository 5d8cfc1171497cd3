import { useState } from "react";
import { type Asked, asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import type { Case } from "../case/case.ts";
import type { Failure } from "../forms/faults.ts";
import { problemWords } from "../forms/problem-words.ts";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { Badge, type Tone } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";

type State = Case["identityVerification"]["state"];

const tones: Partial<Record<State, Tone>> = { APPROVED: "good", REJECTED: "bad", NOT_STARTED: "quiet" };

interface Link {
  readonly url: string;
  readonly expiresAt: string;
}

/** The customer's way into the identity check, which the agent opens with them or hands over. */
const CheckLink = ({ link }: { readonly link: Link }) => {
  const { agent } = useTexts();
  const { dateTime } = useFormats();
  return (
    <p>
      <a href={link.url} target="_blank" rel="noreferrer noopener">
        {agent.identity.link}
      </a>{" "}
      <span className="soft">{agent.identity.linkHint(dateTime(link.expiresAt))}</span>
    </p>
  );
};

/** How the identity check stands; starts it. */
export const IdentitySection = ({ kase, onChanged }: { readonly kase: Case; readonly onChanged: () => void }) => {
  const texts = useTexts();
  const { client } = useServices();
  const [link, setLink] = useState<Link>();
  const [failure, setFailure] = useState<Failure>();
  const { state, moderationComment, reasonCodes } = kase.identityVerification;
  const params = { path: { customerId: kase.customerId } };
  const take = ({ data, failure: why }: Asked<{ readonly link?: Link }>): void => {
    setFailure(why);
    setLink(data?.link);
    if (data) onChanged();
  };
  const start = async (): Promise<void> =>
    take(await asked(client.POST("/v1/customers/{customerId}/identity-verification", { params, body: {} })));
  const canStart = state === "NOT_STARTED" || state === "STARTED" || state === "REJECTED";
  return (
    <Section
      title={texts.agent.identity.title}
      actions={<Badge tone={tones[state] ?? "waiting"}>{texts.values.identityState[state]}</Badge>}
    >
      {failure && <Notice kind="bad">{problemWords(failure, texts)}</Notice>}
      {moderationComment !== undefined && (
        <p>
          {texts.agent.identity.moderation}: {moderationComment}
        </p>
      )}
      {reasonCodes?.map((code) => (
        <p key={code} className="fault">
          {texts.values.reasonCode[code]}
        </p>
      ))}
      {link && <CheckLink link={link} />}
      {canStart && (
        <div className="actions">
          <Button onPress={() => void start()}>
            {state === "STARTED" ? texts.agent.identity.again : texts.agent.identity.start}
          </Button>
        </div>
      )}
    </Section>
  );
};
