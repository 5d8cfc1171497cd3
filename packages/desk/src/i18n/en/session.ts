export const session = {
  title: "Customer onboarding",
  intro: "Register customers, capture their evidence and decide on it.",
  signIn: "Sign in",
  signInAgain: "Sign in again",
  signOut: "Sign out",
  failed: "The sign-in did not work. Please try again.",
  away: "Your session has run out. Sign in again to go on; nothing that you captured is lost.",
  noRole: "Your login has none of the roles of the desk. Please ask an administrator.",
  unreachable: "There is no network: signing in has to wait for one.",
};
