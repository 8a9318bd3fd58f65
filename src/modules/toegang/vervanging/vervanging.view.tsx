import { dagTekst } from '../../../web/datum.ts'
import { Datumveld, Keuzelijst, Knop, Label, Tabel } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import type { Vervangingstand } from './bekijk-vervanging.ts'
import type { Vervangingrij } from './lees-bezetting.ts'

type Props = { stand: Vervangingstand; omgeving: Omgeving; pad: string; mag: (rij: Vervangingrij) => boolean }

/** Who stands in for whom, until when; and, for whose it is, the button that ends it. */
export function Vervangingen({ stand, pad, mag }: Props) {
  return (
    <Tabel
      bijschrift="Nu en later"
      leeg="Er is geen vervanging vastgelegd"
      rijen={stand.rijen}
      sleutel={(rij) => rij.id}
      kolommen={[
        { kop: 'Wie', rijkop: true, cel: (rij) => `${rij.naam} voor ${rij.voor}` },
        { kop: 'Rol', cel: (rij) => stand.rolnaam(rij.rol) },
        { kop: 'Van', cel: (rij) => dagTekst(rij.van) },
        { kop: 'Tot en met', cel: (rij) => dagTekst(new Date(rij.tot.getTime() - 1)) },
        { kop: 'Stand', cel: (rij) => <Stand rij={rij} /> },
        {
          kop: 'Beëindigen',
          cel: (rij) =>
            mag(rij) && (
              <form noValidate method="post" action={`${pad}/${rij.id}/beeindigen`}>
                <Knop soort="rustig">
                  Nu beëindigen
                  <span className="alleen-voorlezen">
                    : {rij.naam} voor {rij.voor}
                  </span>
                </Knop>
              </form>
            ),
        },
      ]}
    />
  )
}

function Stand({ rij }: { rij: Vervangingrij }) {
  if (!rij.actief) return <Label soort="let-op">Account werkt niet</Label>
  return <Label soort="neutraal">{rij.loopt ? 'Loopt nu' : 'Nog niet begonnen'}</Label>
}

/** The form in which somebody is named. */
export function Aanwijsformulier({ stand, omgeving, pad }: Omit<Props, 'mag'>) {
  const form = omgeving.formulier
  return (
    <form noValidate method="post" action={pad}>
      <Keuzelijst naam="voor" label="Voor wie, en in welke rol?" verplicht form={form} opties={stand.voor} />
      <Keuzelijst
        naam="vervanger"
        label="Wie vervangt?"
        uitleg="U kunt kiezen uit wie hier een rol heeft, en uit wie deze rol in een andere gemeente heeft."
        verplicht
        form={form}
        opties={stand.vervangers}
      />
      <Datumveld naam="van" soort="dag-maand-jaar" label="Eerste dag" verplicht form={form} />
      <Datumveld naam="tot" soort="dag-maand-jaar" label="Laatste dag" verplicht form={form} />
      <Knop>Vervanger aanwijzen</Knop>
    </form>
  )
}
