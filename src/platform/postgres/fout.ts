/** The database cannot be used; one sentence per problem, all of them at once. */
export class PostgresFout extends Error {
  override name = 'PostgresFout'
  readonly problemen: readonly string[]

  constructor(...problemen: string[]) {
    super(problemen.join('\n'))
    this.problemen = problemen
  }
}

/** The one refusal of a second Baken on the same data. */
export function inGebruik(dataDir: string): PostgresFout {
  return new PostgresFout(`Een andere Baken gebruikt deze gegevensmap: ${dataDir}.`)
}
