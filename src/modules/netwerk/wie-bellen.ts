import type { Kalender } from '../../kernel/termijn/kalender.ts'
import { plaatselijk } from '../../kernel/termijn/tijdzone.ts'
import type { Acuutloket, Leeftijd } from './acuut.schema.ts'
import { minuten } from './leestijd.ts'
import type { Regio } from './regio.schema.ts'
import { kalenderVan } from './regio.ts'
import { weekdagVan } from './weekdag.ts'

/** About whom it is; what is not known narrows nothing. */
export type Belvraag = Readonly<{ leeftijd: Leeftijd | null; vorm: string | null }>
/** Whom to call now, and who answers at another time. */
export type Bellijst = Readonly<{ nu: Acuutloket[]; straks: Acuutloket[] }>

/** Whom to call when somebody is in danger at this moment: the emergency number first, and no closed desk among them. */
export function wieBellen(
  regio: Pick<Regio, 'acuut' | 'feestdagen' | 'verschijningsvormen'>,
  vraag: Belvraag,
  moment: Date,
): Bellijst {
  const { dag } = plaatselijk(moment)
  const hoofdvorm = regio.verschijningsvormen.find((v) => v.code === vraag.vorm)?.onder ?? vraag.vorm
  const passend = regio.acuut.filter(
    (loket, plek) =>
      plek === 0 ||
      (loket.geldigVan <= dag &&
        (loket.geldigTot === null || dag < loket.geldigTot) &&
        past(loket.leeftijden, vraag.leeftijd) &&
        past(loket.vormen, hoofdvorm)),
  )
  const kalender = kalenderVan(regio)
  const nu = passend.filter((loket) => isOpen(loket, kalender, moment))
  return { nu, straks: passend.filter((loket) => !nu.includes(loket)) }
}

function past(lijst: readonly string[] | undefined, wat: string | null): boolean {
  return lijst === undefined || wat === null || lijst.includes(wat)
}

/** Does somebody answer at this moment, on the clock of the Netherlands? */
export function isOpen(
  { open, feestdagen }: Pick<Acuutloket, 'open' | 'feestdagen'>,
  kalender: Kalender,
  moment: Date,
): boolean {
  if (open === 'altijd') return true
  const { dag, minuut } = plaatselijk(moment)
  if (feestdagen === 'dicht' && kalender.isFeestdag(dag, 'werkdagen')) return false
  return open.some(
    (blok) =>
      blok.dagen.includes(weekdagVan(dag)) && minuten(blok.van) <= minuut && minuut < minuten(blok.tot),
  )
}
