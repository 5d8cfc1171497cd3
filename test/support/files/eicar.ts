/** The harmless file that every malware scanner takes for a virus; in parts, so that none finds it here. */
export const EICAR = [String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR`, "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("-");
