import { dagTekst } from '../../web/datum.ts'
import { page } from '../../web/page.ts'
import { Label, Tabel } from '../../web/ui/index.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { type Taalregel, taalMet, taalnaam, talen } from './teksten/talen.ts'

/** Which languages the public form has, and what is known of each translation. It touches no dossier. */
export const taalRoutes = [
  page('/beheer/talen', {
    recht: 'talen:lezen',
    doel: 'beheer',
    verwerking: 'melding.talen',
    spoor: 'geen',
    menu: 'Talen',
    begin: false,
    antwoord: async ({ omgeving }) => ({
      pagina: (
        <Werkscherm omgeving={omgeving} titel="Talen" breed>
          <p>
            In deze talen kan iemand melden. <strong>Concept</strong> betekent: alle zinnen zijn er, maar
            niemand die de taal als moedertaal spreekt, heeft ze nagekeken. De lezer ziet dat ook staan. Wie
            een taal nakijkt, zet zijn naam en de datum in het bestand van die taal.
          </p>
          <Tabel
            bijschrift="Talen van het formulier"
            rijen={[...talen]}
            sleutel={({ code }) => code}
            kolommen={[
              { kop: 'Taal', rijkop: true, cel: ({ code }) => taalnaam(code) },
              {
                kop: 'Zo heet de taal zelf',
                cel: ({ code, naam, kop }) => (
                  <bdi lang={code} dir={kop.richting}>
                    {naam}
                  </bdi>
                ),
              },
              { kop: 'Leesrichting', cel: ({ kop }) => richtingen[kop.richting] },
              { kop: 'Stand', cel: (taal) => <Stand taal={taal} /> },
              { kop: 'Nagekeken door', cel: ({ kop }) => door(kop) },
              {
                kop: 'Nog in het Nederlands',
                getal: true,
                cel: ({ code }) => taalMet(code).ontbreekt.length,
              },
            ]}
          />
        </Werkscherm>
      ),
    }),
  }),
]

const richtingen = { ltr: 'links naar rechts', rtl: 'rechts naar links' }

function Stand({ taal: { kop } }: { taal: Taalregel }) {
  return kop.stand === 'nagekeken' ? (
    <Label soort="gelukt">Nagekeken</Label>
  ) : (
    <Label soort="let-op">Concept</Label>
  )
}

function door(kop: Taalregel['kop']): string {
  return kop.stand === 'nagekeken' ? `${kop.door}, ${dagTekst(kop.op)}` : 'nog niemand'
}
