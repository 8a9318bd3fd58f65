import { actie, page } from '../../../web/page.ts'
import { Terug } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { bekijkIndicatoren } from './bekijk-indicatoren.ts'
import { beslisOverVoorstel } from './beslis-over-voorstel.ts'
import type { Indicatoreninzage } from './indicatoren.presenter.ts'
import { antwoordenSchema, lijstpad, voorstelSchema } from './indicatoren.schema.ts'
import { Leeswijzer, Lijstformulier, Verloop, Vormkeuze, Waarschuwing } from './indicatoren.view.tsx'
import { legAntwoordenVast } from './leg-antwoorden-vast.ts'
import { Voorstellen } from './voorstel.view.tsx'
import { Waargenomen } from './waargenomen.view.tsx'

const basis = { doel: 'beoordelen', verwerking: 'signaal.indicatoren' } as const
const lezen = { ...basis, recht: 'indicatoren:lezen' } as const
const toevoegen = { ...basis, recht: 'indicatoren:toevoegen' } as const

const pagina = page('/signalen/:id/indicatoren', {
  ...lezen,
  invoer: lijstpad,
  laad: (ctx, { id, vorm }, { formulier }): Promise<Indicatoreninzage> => {
    const eerder = formulier.waarden.vorm
    return bekijkIndicatoren(ctx, { id, vorm: typeof eerder === 'string' ? eerder : vorm })
  },
  toon: ({ gegevens, omgeving }) => <Indicatoren inzage={gegevens} omgeving={omgeving} />,
})

const naarLijst = (id: string, vorm = '') =>
  `/signalen/${id}/indicatoren${vorm ? `?vorm=${encodeURIComponent(vorm)}` : ''}`

/** What somebody looked for at a signaal, and what words in the meldingen suggest. */
export const indicatorRoutes = [
  pagina,
  actie('/signalen/:id/indicatoren', {
    ...toevoegen,
    schema: antwoordenSchema,
    voer: (ctx, invoer) => legAntwoordenVast(ctx, invoer),
    daarna: (_, { id, vorm }) => naarLijst(id, vorm),
    bij: pagina,
  }),
  actie('/signalen/:id/indicatoren/voorstel', {
    ...toevoegen,
    schema: voorstelSchema,
    voer: beslisOverVoorstel,
    daarna: (_, { id }) => naarLijst(id),
    bij: pagina,
  }),
]

function Indicatoren({ inzage, omgeving }: { inzage: Indicatoreninzage; omgeving: Omgeving }) {
  const { signaal } = inzage
  const open = signaal.toestand === 'open'
  return (
    <Werkscherm omgeving={omgeving} titel="Indicatoren en risico’s">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <Leeswijzer inzage={inzage} />
      <Waarschuwing inzage={inzage} />
      {open && <Voorstellen inzage={inzage} />}
      <h2>Wat er is gezien</h2>
      <Waargenomen waargenomen={inzage.waargenomen} />
      {open && <Vormkeuze inzage={inzage} />}
      {open && <Lijstformulier inzage={inzage} formulier={omgeving.formulier} />}
      <Verloop inzage={inzage} />
    </Werkscherm>
  )
}
