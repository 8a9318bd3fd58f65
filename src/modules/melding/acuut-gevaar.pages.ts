import { gevaarRoutes } from '../acuut/index.ts'
import { boodHulpAan, legGevaarVast, legVertelVast, neemOver, sluitGevaar } from './acuut-gevaar.ts'
import { bekijkMelding } from './inzien.ts'

const wat = { doel: 'beoordelen', verwerking: 'melding.acuut' } as const

/** Danger now, in a melding; when it became a signaal, the way to there. */
export const meldingGevaarRoutes = gevaarRoutes({
  pad: '/meldingen',
  wijzigen: { ...wat, recht: 'melding:toevoegen' },
  plek: async (ctx, id) => {
    const { kenmerk, verschijningsvorm, signaalId } = await bekijkMelding(ctx, id)
    const waarom = 'Deze melding hoort bij een signaal. Leg het daar vast.'
    const dicht = signaalId ? { waarom, naar: `/signalen/${signaalId}/gevaar` } : null
    return { naam: `melding ${kenmerk}`, vorm: verschijningsvorm, dicht }
  },
  legVast: legGevaarVast,
  neemOver,
  boodHulpAan,
  rondAf: sluitGevaar,
  legVerstrekkingVast: legVertelVast,
})
