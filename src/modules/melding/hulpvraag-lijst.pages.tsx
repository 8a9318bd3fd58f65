import { momentTekst, ouderdom } from '../../web/datum.ts'
import { page } from '../../web/page.ts'
import { Aandacht, Bladeren, Label, Leeg, Tabel } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { hulplijstSchema } from './beoordeel.schema.ts'
import { type Hulplijst, lijstHulpvragen } from './hulpvraag.ts'
import type { Beurt } from './hulpvraag-wacht.ts'
import { TeLaatGelezen } from './sein.view.tsx'

type Toestand = 'nieuw' | 'in-behandeling' | 'afgehandeld'
type Vraag = { lijst: Hulplijst; toestand: Toestand; na: string | undefined }

const bladen: Record<Toestand, { naam: string; leeg: string }> = {
  nieuw: { naam: 'Nieuw', leeg: 'Er wacht nu niemand op een eerste reactie.' },
  'in-behandeling': { naam: 'In behandeling', leeg: 'Er is nu geen hulpvraag in behandeling.' },
  afgehandeld: { naam: 'Afgerond', leeg: 'Er is nog geen hulpvraag afgerond.' },
}

export const hulplijst = page('/zorg/hulpvragen', {
  recht: 'hulpvraag:lezen',
  doel: 'zorg',
  verwerking: 'hulpvraag.lijst',
  menu: 'Hulpvragen',
  invoer: hulplijstSchema,
  laad: async (ctx, vraag): Promise<Vraag> => ({
    lijst: await lijstHulpvragen(ctx, vraag),
    toestand: vraag.toestand,
    na: vraag.na,
  }),
  toon: ({ gegevens, omgeving }) => <Hulpvragen {...gegevens} omgeving={omgeving} />,
})

const beurten: Record<Beurt, string> = {
  u: 'Wacht op u',
  collega: 'Wacht op een collega',
  hulpvrager: 'Wacht op de hulpvrager',
  niemand: 'Klaar',
}

export const behandelaars: Record<Beurt, string> = {
  u: 'U',
  collega: 'Een collega',
  hulpvrager: '',
  niemand: 'Nog niemand',
}

function Beurtlabel({ beurt }: { beurt: Beurt }) {
  return <Label soort={beurt === 'u' ? 'let-op' : 'neutraal'}>{beurten[beurt]}</Label>
}

function Hulpvragen({ lijst, toestand, na, omgeving }: Vraag & { omgeving: Omgeving }) {
  const { rijen, volgende, berichten, laat } = lijst
  const basis = `/zorg/hulpvragen?toestand=${toestand}`
  return (
    <Werkscherm omgeving={omgeving} titel="Hulpvragen" breed>
      <TeLaatGelezen laat={laat} wat={{ een: '1 hulpvraag', meer: 'hulpvragen' }} />
      {berichten.length > 0 && (
        <Aandacht kop="Nieuwe berichten">
          <ul>
            {berichten.map((b) => (
              <li key={b.meldingId}>
                <a href={`/zorg/hulpvragen/${b.meldingId}`}>{b.kenmerk}</a>, {momentTekst(b.op)}
              </li>
            ))}
          </ul>
        </Aandacht>
      )}
      <nav aria-label="Welke hulpvragen">
        <ul>
          {Object.entries(bladen).map(([code, { naam }]) => (
            <li key={code}>
              <a
                href={`/zorg/hulpvragen?toestand=${code}`}
                aria-current={code === toestand ? 'page' : undefined}
              >
                {naam}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rijen.length === 0 ? (
        <Leeg kop={bladen[toestand].leeg} />
      ) : (
        <Tabel
          bijschrift={bladen[toestand].naam}
          rijen={rijen}
          sleutel={(rij) => rij.id}
          kolommen={[
            {
              kop: 'Hulpvraag',
              rijkop: true,
              cel: (rij) => (
                <>
                  <a href={`/zorg/hulpvragen/${rij.id}`}>{rij.kenmerk}</a>
                  {rij.ongelezen && (
                    <>
                      {' '}
                      <Label soort="info">Ongelezen</Label>
                    </>
                  )}
                </>
              ),
            },
            { kop: 'Binnen sinds', cel: (rij) => ouderdom(rij.ontvangenOp, omgeving.now) },
            { kop: 'Aan zet', cel: (rij) => <Beurtlabel beurt={rij.wacht} /> },
            { kop: 'Behandelt', cel: (rij) => behandelaars[rij.behandelaar] },
            { kop: 'Plaats', cel: (rij) => <span dir="auto">{rij.plaats}</span> },
          ]}
        />
      )}
      <Bladeren begin={na && basis} volgende={volgende && `${basis}&na=${volgende}`} />
    </Werkscherm>
  )
}
