import { nieuwId } from '../../../kernel/ids.ts'
import { openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { dagIn } from '../../../web/datumveld.schema.ts'
import { waarde } from '../../../web/formulier.ts'
import { actie, page } from '../../../web/page.ts'
import { Knop, Tekstvak, Terug, Verborgen } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { vulVoor } from '../../../web/voorinvulling.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { type Regio, regioVan } from '../../netwerk/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import { naarSignaal, wijzigen } from '../signaal.declaratie.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { betrokkenpad } from '../signaal.schema.ts'
import { trekBetrokkeneIn, verbeterBetrokkene } from './corrigeer.ts'
import { intrekkenSchema, verbeterSchema } from './gegeven.schema.ts'
import type { Gegeven } from './gegeven.ts'
import { Eerder, Gegevenkaart } from './gegevens.view.tsx'
import { vindGegeven } from './lees-gegevens.ts'
import { Bronvelden, Kernvelden } from './velden.view.tsx'

type Gegevens = { signaal: SignaalInzage; regio: Regio; gegeven: Gegeven; politie: boolean }

async function laad(
  ctx: TxContext,
  { id, betrokkene }: { id: string; betrokkene: string },
): Promise<Gegevens> {
  const signaal = await bekijkSignaal(ctx, id)
  const gevonden = await vindGegeven(ctx, id, await openDossiers(ctx, [id]), betrokkene)
  return { signaal, regio: await regioVan(ctx), ...gevonden }
}

const basis = { ...wijzigen, verwerking: 'signaal.corrigeren', invoer: betrokkenpad, laad } as const
const verbeteren = page('/signalen/:id/betrokken/:betrokkene/verbeteren', {
  ...basis,
  toon: ({ gegevens, omgeving }) => <Verbeteren {...gegevens} omgeving={omgeving} />,
})
const intrekken = page('/signalen/:id/betrokken/:betrokkene/intrekken', {
  ...basis,
  toon: ({ gegevens, omgeving }) => <Intrekken {...gegevens} omgeving={omgeving} />,
})

const voer = { ...wijzigen, verwerking: 'signaal.corrigeren', daarna: naarSignaal } as const

/** What was written down wrong: a new version beside the old one, or withdrawn. Nothing is overwritten. */
export const corrigeerRoutes = [
  verbeteren,
  intrekken,
  actie('/signalen/:id/betrokken/:betrokkene/verbeteren', {
    ...{ ...voer, schema: verbeterSchema, voer: verbeterBetrokkene, bij: verbeteren },
  }),
  actie('/signalen/:id/betrokken/:betrokkene/intrekken', {
    ...{ ...voer, schema: intrekkenSchema, voer: trekBetrokkeneIn, bij: intrekken },
  }),
]

function waardenVan({ wat, rol, zekerheid, toelichting, extra, bron, dag }: Gegeven) {
  const velden = { wat, rol: rol ?? '', zekerheid, toelichting, ...extra, feitbron: bron?.code ?? '' }
  return { ...velden, ...(dag && dagIn('dag', dag)) }
}

type Scherm = Gegevens & { omgeving: Omgeving }

function Kop({ signaal, gegeven, politie, omgeving }: Scherm) {
  const gezien = waarde(omgeving.formulier, 'versie')
  return (
    <>
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <h2>
        {gezien && gezien !== String(gegeven.versie) ? 'Zo staat het er intussen' : 'Zo staat het er nu'}
      </h2>
      <Gegevenkaart gegeven={gegeven} politie={politie} />
      <Eerder gegeven={gegeven} politie={politie} />
    </>
  )
}

function Vast({ gegeven, omgeving }: Pick<Scherm, 'gegeven' | 'omgeving'>) {
  const eerder = waarde(omgeving.formulier, 'correctie')
  return (
    <>
      <Verborgen naam="versie" waarde={gegeven.versie} />
      <Verborgen naam="correctie" waarde={eerder || nieuwId(omgeving.now)} />
    </>
  )
}

function Verbeteren(scherm: Scherm) {
  const { gegeven, politie, regio, omgeving } = scherm
  const form = vulVoor(omgeving.formulier, waardenVan(gegeven))
  return (
    <Werkscherm omgeving={omgeving} titel="Verbeteren">
      <Kop {...scherm} />
      <p>Wat er stond, blijft te lezen voor wie dit nu ook mag zien.</p>
      <form noValidate method="post" action={omgeving.pad}>
        <h2>Zo moet het zijn</h2>
        <Vast gegeven={gegeven} omgeving={omgeving} />
        <Verborgen naam="soort" waarde={gegeven.soort} />
        <Kernvelden soort={gegeven.soort} form={form} />
        <Bronvelden form={form} regio={regio} politie={politie ? 'is' : 'niet'} />
        <Tekstvak naam="reden" label="Waarom verbetert u dit?" verplicht form={form} rijen={3} />
        <Knop>Opslaan</Knop>
      </form>
    </Werkscherm>
  )
}

function Intrekken(scherm: Scherm) {
  const { gegeven, omgeving } = scherm
  return (
    <Werkscherm omgeving={omgeving} titel="Intrekken">
      <Kop {...scherm} />
      <p>
        Intrekken zegt dat dit er niet had mogen staan. Het telt dan niet meer mee. Het blijft te lezen, met
        uw reden.
      </p>
      <form noValidate method="post" action={omgeving.pad}>
        <Vast gegeven={gegeven} omgeving={omgeving} />
        <Tekstvak naam="reden" label="Waarom trekt u dit in?" verplicht form={omgeving.formulier} rijen={3} />
        <Knop soort="gevaar">Intrekken</Knop>
      </form>
    </Werkscherm>
  )
}
