import { momentTekst } from '../../web/datum.ts'
import { actie, page } from '../../web/page.ts'
import { Knop, Knoppen, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { type Bewaardregel, geefInvoerTerug, gooiInvoerWeg, mijnInvoer } from './geef-invoer-terug.ts'
import { bewaardSchema } from './mijn-sessies.schema.ts'

const declaratie = {
  recht: 'bewaarde invoer:lezen',
  doel: 'eigen account',
  verwerking: 'toegang.bewaarde-invoer',
  spoor: 'geen',
} as const

const bewaard = page('/bewaard', {
  ...declaratie,
  laad: mijnInvoer,
  toon: ({ gegevens, omgeving }) => <Bewaard omgeving={omgeving} regels={gegevens} />,
})

/** What somebody was writing when her session ran out. Nothing is sent by itself: she gets her form back, filled in. */
export const bewaardRoutes = [
  bewaard,
  actie('/bewaard/openen', {
    ...declaratie,
    schema: bewaardSchema,
    antwoord: async ({ invoer, werk }) => ({
      opnieuw: await werk({}, (ctx) => geefInvoerTerug(ctx, invoer.bewaard)),
    }),
    bij: bewaard,
  }),
  actie('/bewaard/weggooien', {
    ...declaratie,
    recht: 'bewaarde invoer:vernietigen',
    schema: bewaardSchema,
    voer: (ctx, invoer) => gooiInvoerWeg(ctx, invoer.bewaard),
    daarna: () => '/begin',
    bij: bewaard,
  }),
]

function Bewaard({ omgeving, regels }: { omgeving: Omgeving; regels: Bewaardregel[] }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Baken bewaarde uw tekst">
      {regels.length === 0 && <p>Er is geen tekst meer voor u bewaard.</p>}
      {regels.map((regel) => (
        <Regel key={regel.id} regel={regel} omgeving={omgeving} />
      ))}
      {regels.length > 0 && (
        <p>Uw tekst is nog niet verstuurd. Na een dag gooit Baken hem weg. Alleen u kunt hem lezen.</p>
      )}
      <p>
        <a href={omgeving.menu[0]?.href ?? '/begin'}>Verder zonder deze tekst</a>
      </p>
    </Werkscherm>
  )
}

function Regel({ regel, omgeving }: { regel: Bewaardregel; omgeving: Omgeving }) {
  const { gemeenten, gemeenteId } = omgeving.wie!
  const elders = regel.gemeenteId !== gemeenteId && gemeenten.find(({ id }) => id === regel.gemeenteId)
  return (
    <section>
      <h2 className="utrecht-heading-2">U was bezig met: {regel.wat.replaceAll(/[.-]/g, ' ')}</h2>
      <p>Bewaard op {momentTekst(regel.op)}.</p>
      {elders && <p>Dit hoort bij {elders.naam}. Kies eerst bovenaan die gemeente.</p>}
      <form noValidate method="post" action="/bewaard/openen">
        <Verborgen naam="bewaard" waarde={regel.id} />
        <Knoppen>
          <Knop>Toon het formulier met mijn tekst</Knop>
          <Knop soort="secundair" naar="/bewaard/weggooien">
            Weggooien
          </Knop>
        </Knoppen>
      </form>
    </section>
  )
}
