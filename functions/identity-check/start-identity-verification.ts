import {
  type CheckLink,
  giveCheckLink,
  type IdentityCheckDeps,
  Replayed,
  startIdentityCheck,
} from "@onboarding/application";
import { IdentityCheckView, identityCheckRoutes, identityVerificationView } from "@onboarding/contracts";
import { type Answer, created, replayedAnswer, serve } from "@onboarding/http";

const route = identityCheckRoutes.startIdentityVerification;

/** The link joins the answer after that has been kept for repetitions: a link is kept nowhere. */
const withLink = ({ body = "{}", ...answer }: Answer, link: CheckLink): Answer => ({
  ...answer,
  body: JSON.stringify(IdentityCheckView.parse({ ...JSON.parse(body), link })),
});

/** POST …/identity-verification */
export const postIdentityVerification = (deps: IdentityCheckDeps) =>
  serve(route, async ({ path: { customerId }, caller, by, signal }) => {
    const location = route.path.replace("{customerId}", customerId);
    try {
      const { answer, access } = await startIdentityCheck(
        deps,
        customerId,
        by,
        (verification) => created(location, identityVerificationView(verification, caller.roles)),
        signal,
      );
      return withLink(answer, access);
    } catch (error) {
      if (!(error instanceof Replayed)) throw error;
      return withLink(replayedAnswer(error.reply), await giveCheckLink(deps, customerId, by, signal));
    }
  });
