/**
 * What is made of a secret. It is read while the function starts and Lambda brings the first event; whoever asks first waits for
 * what is left of that. After a reading that failed, the next to ask begins another: a moment without the secret costs an instance
 * a request, and not its life.
 */
export const onceRead = <Secret, Made>(
  read: () => Promise<Secret>,
  make: (secret: Secret) => Made,
): (() => Promise<Made>) => {
  let made: Promise<Made> | undefined;
  const begin = (): Promise<Made> => {
    const begun = read().then(make);
    begun.catch(() => {
      made = undefined;
    });
    return begun;
  };
  made = begin();
  return () => {
    made ??= begin();
    return made;
  };
};

/** A function's handler that is made of a secret, as `onceRead` makes it. */
export const invokedOnceRead = <Secret, Event, Context, Result>(
  read: () => Promise<Secret>,
  make: (secret: Secret) => (event: Event, context: Context) => Promise<Result>,
): ((event: Event, context: Context) => Promise<Result>) => {
  const handler = onceRead(read, make);
  return async (event, context) => (await handler())(event, context);
};
