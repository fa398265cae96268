// Split by script, so that a page loads only what it shows (arabic.md row 19). Ranges: those the packages were cut by.
const LATIN =
  "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-200B, U+2010-2067, U+206A-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD";
const LATIN_EXT =
  "U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF";
const ARABIC = "U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+200C-200E, U+FB50-FDFF, U+FE70-FEFC";

interface Font {
  readonly name: string;
  readonly path: string;
  readonly family: string;
  readonly weight: string;
  readonly range: string;
}

const font = (folder: string, file: string, family: string, weight: string, range: string): Font => ({
  name: `${file}.woff2`,
  path: `${folder}/files/${file}.woff2`,
  family,
  weight,
  range,
});

/** The faces we serve: the scripts of the three languages, two weights of what is used, one variable file of what is read. */
export const fontFiles: readonly Font[] = [
  font("@fontsource/ibm-plex-sans", "ibm-plex-sans-latin-400-normal", "IBM Plex Sans", "400", LATIN),
  font("@fontsource/ibm-plex-sans", "ibm-plex-sans-latin-600-normal", "IBM Plex Sans", "600", LATIN),
  font("@fontsource/ibm-plex-sans", "ibm-plex-sans-latin-ext-400-normal", "IBM Plex Sans", "400", LATIN_EXT),
  font("@fontsource/ibm-plex-sans", "ibm-plex-sans-latin-ext-600-normal", "IBM Plex Sans", "600", LATIN_EXT),
  font("@fontsource/ibm-plex-sans-arabic", "ibm-plex-sans-arabic-arabic-400-normal", "IBM Plex Sans Arabic", "400", ARABIC),
  font("@fontsource/ibm-plex-sans-arabic", "ibm-plex-sans-arabic-arabic-600-normal", "IBM Plex Sans Arabic", "600", ARABIC),
  font("@fontsource-variable/source-serif-4", "source-serif-4-latin-wght-normal", "Source Serif 4 Variable", "200 900", LATIN),
  font("@fontsource-variable/source-serif-4", "source-serif-4-latin-ext-wght-normal", "Source Serif 4 Variable", "200 900", LATIN_EXT),
  font("@fontsource-variable/noto-naskh-arabic", "noto-naskh-arabic-arabic-wght-normal", "Noto Naskh Arabic Variable", "400 700", ARABIC),
];

/** The `@font-face` rules; `addressOf` gives the served address of a file. */
export function fontFaces(addressOf: (name: string) => string): string {
  return fontFiles
    .map(
      ({ name, family, weight, range }) =>
        `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: normal; font-display: swap; src: url(${addressOf(name)}) format("woff2"); unicode-range: ${range}; }`,
    )
    .join("\n");
}
