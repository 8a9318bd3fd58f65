import { type Bevinding, type Regio, rolcodes } from '../../netwerk/index.ts'

// Another word is wrong by its form already.
const alleRollen: readonly string[] = rolcodes

type Ruw = Record<string, unknown>
type Bekend = { gemeenten: string[]; organisaties: string[]; rollen: string[]; env: NodeJS.ProcessEnv }

/** What must hold within the file, and with the region and the environment. Works on raw contents, so that all shows. */
export function controleerInlogdiensten(inhoud: unknown, regio: Regio, env: NodeJS.ProcessEnv): Bevinding[] {
  const gemeenten = regio.gemeenten.map((gemeente) => gemeente.code)
  const organisaties = [...gemeenten.map((code) => `gemeente-${code}`), ...regio.partners.map((p) => p.code)]
  const bekend = { gemeenten, organisaties, rollen: regio.rollen.map((rol) => rol.code), env }
  const diensten = groepen((inhoud as Ruw | undefined)?.inlogdiensten)
  return diensten.flatMap((dienst, i) =>
    [
      ...dubbelen(dienst, diensten.slice(0, i)),
      ...losseEinden(dienst, bekend),
      ...samenhang(dienst),
      ...groepen(dienst.rollen).flatMap((rol, j) => rolfouten(rol, j, bekend)),
    ].map(({ pad, zin }) => ({ pad: ['inlogdiensten', i, ...pad], zin })),
  )
}

/** One service an organisation, and one issuer a service: a subject of an issuer is one person in Baken. */
function dubbelen(dienst: Ruw, eerder: Ruw[]): Bevinding[] {
  return ['code', 'organisatie', 'issuer']
    .filter((sleutel) => isTekst(dienst[sleutel]) && eerder.some((d) => d[sleutel] === dienst[sleutel]))
    .map((sleutel) => ({ pad: [sleutel], zin: `“${dienst[sleutel]}” komt al eerder voor` }))
}

function losseEinden({ organisatie, clientSecretUit }: Ruw, { organisaties, env }: Bekend): Bevinding[] {
  return [
    ...(isTekst(organisatie) && !organisaties.includes(organisatie)
      ? [{ pad: ['organisatie'], zin: `de organisatie “${organisatie}” bestaat niet in deze regio` }]
      : []),
    ...(isTekst(clientSecretUit) && !env[clientSecretUit]
      ? [{ pad: ['clientSecretUit'], zin: `de omgevingsvariabele ${clientSecretUit} is niet gezet` }]
      : []),
  ]
}

function samenhang(dienst: Ruw): Bevinding[] {
  const rollen = groepen(dienst.rollen).length
  const eisen: [boolean, string, string][] = [
    [
      dienst.vereisteAmr === undefined && dienst.vereisteAcr === undefined,
      'vereisteAmr',
      'noem vereisteAmr of vereisteAcr; dwingt de organisatie de tweede stap zelf af, schrijf dan []',
    ],
    [
      rollen > 0 && dienst.rolclaim === undefined,
      'rolclaim',
      'dit ontbreekt: noem de claim waar de rollen in staan',
    ],
    [
      dienst.koppelen === 'automatisch' && rollen === 0,
      'rollen',
      'noem ten minste een rol; bij automatisch koppelen krijgt anders niemand een account',
    ],
  ]
  return eisen.filter(([fout]) => fout).map(([, sleutel, zin]) => ({ pad: [sleutel], zin }))
}

function rolfouten({ gemeente, rol }: Ruw, plek: number, { gemeenten, rollen }: Bekend): Bevinding[] {
  return [
    ...(isTekst(gemeente) && !gemeenten.includes(gemeente)
      ? [{ pad: ['rollen', plek, 'gemeente'], zin: `de gemeente “${gemeente}” bestaat niet in deze regio` }]
      : []),
    ...(isTekst(rol) && alleRollen.includes(rol) && !rollen.includes(rol)
      ? [{ pad: ['rollen', plek, 'rol'], zin: `de rol “${rol}” bestaat niet in deze regio` }]
      : []),
  ]
}

/** A list of groups, whatever stands there. */
function groepen(waarde: unknown): Ruw[] {
  if (!Array.isArray(waarde)) return []
  return waarde.map((item) => (typeof item === 'object' && item !== null ? item : {}))
}

function isTekst(waarde: unknown): waarde is string {
  return typeof waarde === 'string'
}
