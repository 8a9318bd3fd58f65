/** Everything that is wrong in the files of a region; each line is `bestand:regel: zin`. */
export class RegioFout extends Error {
  override name = 'RegioFout'
  readonly regels: readonly string[]

  constructor(regels: readonly string[]) {
    super(`De regio klopt niet:\n${regels.join('\n')}`)
    this.regels = regels
  }
}

/** One thing that is wrong, at the place it is found. */
export type Bevinding = Readonly<{ pad: Pad; zin: string }>

export type Pad = readonly (string | number)[]
