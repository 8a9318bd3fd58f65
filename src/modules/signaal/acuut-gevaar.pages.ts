import { gevaarRoutes } from '../acuut/index.ts'
import { boodHulpAan, legGevaarVast, legVertelVast, neemOver, sluitGevaar } from './acuut-gevaar.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { wijzigen } from './signaal.declaratie.ts'

/** Danger now, in a signaal. */
export const signaalGevaarRoutes = gevaarRoutes({
  pad: '/signalen',
  wijzigen: { ...wijzigen, verwerking: 'signaal.acuut' },
  plek: async (ctx, id) => {
    const { kenmerk, verschijningsvorm, toestand } = await bekijkSignaal(ctx, id)
    const dicht = toestand === 'open' ? null : { waarom: 'Dit signaal is gesloten.', naar: null }
    return { naam: `signaal ${kenmerk}`, vorm: verschijningsvorm, dicht }
  },
  legVast: legGevaarVast,
  neemOver,
  boodHulpAan,
  rondAf: sluitGevaar,
  legVerstrekkingVast: legVertelVast,
})
