import { dagenLater } from '../../src/kernel/clock.ts'
import { maakContext } from '../../src/kernel/context.ts'
import { schrijfRegel } from '../../src/modules/signaal/fenomeenbeeld/schrijf-regel.ts'
import type { UnitOfWork } from '../../src/platform/db/index.ts'

type Schrijver = { gemeenteId: string; accountId: string; naam: string }

/** What a fictional officer wrote down of her municipality: vorm, kind of place, text; the last one is a second version. */
const regels = [
  ['arbeidsuitbuiting', '', 'Vooral in het oogstseizoen. Wie werkt, slaapt vaak bij de baas.'],
  [
    'arbeidsuitbuiting',
    'kwekerij-of-boerderij',
    'Mensen slapen in een schuur of caravan op het terrein. De huur gaat van het loon af.',
  ],
  [
    'arbeidsuitbuiting',
    'bedrijf-of-loods',
    'Een tussenpersoon schrijft een groep in op een adres dat geen woning is, en doet het woord.',
  ],
  [
    'arbeidsuitbuiting',
    'woning',
    'Huishoudelijk werk door jonge familieleden. School merkt het vaak het eerst.',
  ],
  [
    'criminele-uitbuiting',
    'school-of-jongeren',
    'Jongeren moeten een schuld of boete afbetalen met klusjes die steeds zwaarder worden.',
  ],
  ['criminele-uitbuiting', 'straat', 'Bedelen en stelen in een groep. De opbrengst gaat naar een ander.'],
  [
    'criminele-uitbuiting',
    'school-of-jongeren',
    'Jongeren betalen een schuld of boete af met klusjes. Die worden steeds zwaarder. Drie scholen zien dit.',
  ],
] as const

/** The fenomeenbeeld of one municipality, written by its officer over some weeks. */
export async function beschrijfBeeld(unitOfWork: UnitOfWork, wie: Schrijver, nu: Date): Promise<void> {
  const { gemeenteId, accountId, naam } = wie
  const actor = { id: accountId, naam, organisatieId: null, rollen: ['aandachtsfunctionaris'] }
  const vast = { actor, gemeenteId, doel: 'beoordelen', verwerking: 'demo' } as const
  for (const [nr, [vorm, plek, tekst]] of regels.entries()) {
    const versie = regels.slice(0, nr).filter(([v, p]) => v === vorm && p === plek).length
    const now = dagenLater(nu, -5 * (regels.length - nr))
    await unitOfWork(maakContext({ ...vast, now }), (tx) =>
      schrijfRegel(tx, { vorm, plek, versie, tekst, zeker: false }),
    )
  }
}
