import { type Dag, dagErbij, weekdag } from './dag.ts'

/** For the Algemene termijnenwet other days may be closed than at the town hall. */
export const waarvoor = ['termijnenwet', 'werkdagen'] as const
export type Waarvoor = (typeof waarvoor)[number]

/** One line of a list of holidays: every year on a date, so many days after Easter, or once. */
export type Feestdagregel = Readonly<{
  /** `MM-DD` */
  dag?: string | undefined
  /** When that date is a Sunday: the Saturday before. */
  opZondag?: 'dag-eerder' | undefined
  pasen?: number | undefined
  datum?: Dag | undefined
  voor: readonly Waarvoor[]
  geldigVan: Dag
  geldigTot: Dag | null
}>

export type Kalender = Readonly<{
  /** A Saturday, a Sunday or a holiday that counts for this. */
  isDicht(dag: Dag, voor: Waarvoor): boolean
  /** On the list of holidays, whatever day of the week it is. */
  isFeestdag(dag: Dag, voor: Waarvoor): boolean
}>

/** Easter Sunday of the Gregorian calendar (Butcher and Meeus). */
export function pasen(jaar: number): Dag {
  const a = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const rest = jaar % 100
  const g = Math.floor((8 * eeuw + 13) / 25)
  const h = (19 * a + eeuw - Math.floor(eeuw / 4) - g + 15) % 30
  const m = Math.floor((a + 11 * h) / 319)
  const l = (2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - (rest % 4) - h + m + 32) % 7
  const maand = Math.floor((h - m + l + 90) / 25)
  const dag = (h - m + l + maand + 19) % 32
  return `${jaar}-${tweecijferig(maand)}-${tweecijferig(dag)}`
}

function tweecijferig(getal: number): string {
  return String(getal).padStart(2, '0')
}

/** On which day of a year a line falls; `null` when it does not hold then. */
function dagIn(jaar: number, regel: Feestdagregel): Dag | null {
  const dag = kaleDag(jaar, regel)
  if (!dag || dag < regel.geldigVan || (regel.geldigTot !== null && dag >= regel.geldigTot)) return null
  return dag
}

function kaleDag(jaar: number, regel: Feestdagregel): Dag | null {
  if (regel.datum !== undefined) return regel.datum.startsWith(`${jaar}-`) ? regel.datum : null
  if (regel.pasen !== undefined) return dagErbij(pasen(jaar), regel.pasen)
  const dag = `${jaar}-${regel.dag}`
  return regel.opZondag === 'dag-eerder' && weekdag(dag) === 0 ? dagErbij(dag, -1) : dag
}

/** The closed days by a list of holidays; a year is worked out when it is first asked for. */
export function maakKalender(regels: readonly Feestdagregel[]): Kalender {
  const jaren = new Map<string, Set<Dag>>()
  const feestdagen = (jaar: string, voor: Waarvoor) => {
    const sleutel = `${jaar} ${voor}`
    let dagen = jaren.get(sleutel)
    if (!dagen) {
      const van = regels.filter((regel) => regel.voor.includes(voor))
      dagen = new Set(van.flatMap((regel) => dagIn(Number(jaar), regel) ?? []))
      jaren.set(sleutel, dagen)
    }
    return dagen
  }
  const isFeestdag = (dag: Dag, voor: Waarvoor) => feestdagen(dag.slice(0, 4), voor).has(dag)
  return {
    isFeestdag,
    isDicht: (dag, voor) => [0, 6].includes(weekdag(dag)) || isFeestdag(dag, voor),
  }
}

/** This day, or the first one after it that is not closed. */
export function eersteOpen(kalender: Kalender, dag: Dag, voor: Waarvoor): Dag {
  let hier = dag
  while (kalender.isDicht(hier, voor)) hier = dagErbij(hier, 1)
  return hier
}

/** How many days after `van`, up to and including `tot`, are not closed. */
export function openDagen(kalender: Kalender, van: Dag, tot: Dag, voor: Waarvoor): number {
  let aantal = 0
  for (let dag = dagErbij(van, 1); dag <= tot; dag = dagErbij(dag, 1))
    if (!kalender.isDicht(dag, voor)) aantal += 1
  return aantal
}

/** The so manieth working day after a day; with none asked for the day itself. */
export function werkdagErbij(kalender: Kalender, dag: Dag, werkdagen: number): Dag {
  let hier = dag
  for (let nog = werkdagen; nog > 0; nog -= 1) hier = eersteOpen(kalender, dagErbij(hier, 1), 'werkdagen')
  return hier
}
