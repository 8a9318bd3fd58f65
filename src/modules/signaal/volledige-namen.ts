const naam = /\p{Lu}[\p{L}\p{M}'’-]+(?:\s+(?:van|de|der|den|ten|ter|el|al))*(?:\s+\p{Lu}[\p{L}\p{M}'’-]+)+/gu
// With a capital because the sentence begins: "In Waterveen" is no name.
const zinsbegin =
  /^(?:aan|als|bij|daar|dat|de|die|dit|door|een|er|het|hij|hun|in|is|met|na|naar|nu|of|om|op|over|sinds|te|toen|tot|uit|van|vanaf|volgens|voor|wat|wie|zij)\s+/iu

/** Two or more words with a capital beside each other: what is a name in a sentence. */
export function volledigeNamen(tekst: string): string[] {
  const gevonden = [...tekst.matchAll(naam)].map((m) => m[0].replace(zinsbegin, ''))
  return gevonden.filter((kandidaat) => /\s/.test(kandidaat))
}
