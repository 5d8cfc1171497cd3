/** Places with their upazila or thana and a postal code of theirs. */
export const places = [
  { division: "Dhaka", district: "Dhaka", upazila: "Dhanmondi", postalCode: "1209" },
  { division: "Dhaka", district: "Dhaka", upazila: "Gulshan", postalCode: "1212" },
  { division: "Dhaka", district: "Dhaka", upazila: "Mirpur", postalCode: "1216" },
  { division: "Dhaka", district: "Gazipur", upazila: "Gazipur Sadar", postalCode: "1700" },
  { division: "Dhaka", district: "Narayanganj", upazila: "Narayanganj Sadar", postalCode: "1400" },
  { division: "Chattogram", district: "Chattogram", upazila: "Kotwali", postalCode: "4000" },
  { division: "Chattogram", district: "Cumilla", upazila: "Cumilla Sadar", postalCode: "3500" },
  { division: "Chattogram", district: "Cox's Bazar", upazila: "Cox's Bazar Sadar", postalCode: "4700" },
  { division: "Sylhet", district: "Sylhet", upazila: "Sylhet Sadar", postalCode: "3100" },
  { division: "Rajshahi", district: "Rajshahi", upazila: "Boalia", postalCode: "6000" },
  { division: "Rajshahi", district: "Bogura", upazila: "Bogura Sadar", postalCode: "5800" },
  { division: "Khulna", district: "Khulna", upazila: "Khulna Sadar", postalCode: "9100" },
  { division: "Khulna", district: "Jashore", upazila: "Jashore Sadar", postalCode: "7400" },
  { division: "Barishal", district: "Barishal", upazila: "Barishal Sadar", postalCode: "8200" },
  { division: "Rangpur", district: "Rangpur", upazila: "Rangpur Sadar", postalCode: "5400" },
  { division: "Mymensingh", district: "Mymensingh", upazila: "Mymensingh Sadar", postalCode: "2200" },
] as const;
