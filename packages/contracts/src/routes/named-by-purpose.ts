type Named<Prefix extends string, T> = { readonly [Name in keyof T & string as `${Prefix}.${Name}`]: T[Name] };

/** `request` of photos becomes `PHOTO.request`. */
export const namedByPurpose = <Photo, Signature, Document>(sets: {
  readonly PHOTO: Photo;
  readonly SIGNATURE: Signature;
  readonly DOCUMENT: Document;
}) =>
  Object.fromEntries(
    Object.entries(sets).flatMap(([purpose, set]) =>
      Object.entries(set as object).map(([name, value]) => [`${purpose}.${name}`, value]),
    ),
  ) as Named<"PHOTO", Photo> & Named<"SIGNATURE", Signature> & Named<"DOCUMENT", Document>;
