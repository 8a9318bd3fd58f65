import type { Bevinding, Regio } from '../../netwerk/index.ts'

type Ruw = {
  code?: unknown
  organisatie?: unknown
  issuer?: unknown
  clientSecretUit?: unknown
  rollen?: unknown
}
type Ruwerol = { gemeente?: unknown; rol?: unknown }

/** What must hold between the file, the region and the environment. Works on raw contents, so that all problems show. */
export function controleerInlogdiensten(inhoud: unknown, regio: Regio, env: NodeJS.ProcessEnv): Bevinding[] {
  const diensten = lijst<Ruw>((inhoud as { inlogdiensten?: unknown } | undefined)?.inlogdiensten)
  const gemeenten = regio.gemeenten.map((gemeente) => gemeente.code)
  const organisaties = [...gemeenten.map((code) => `gemeente-${code}`), ...regio.partners.map((p) => p.code)]
  const rollen: string[] = regio.rollen.map((rol) => rol.code)
  return diensten.flatMap((dienst, i) => {
    const pad = ['inlogdiensten', i]
    const meld = (sleutel: string, zin: string) => ({ pad: [...pad, sleutel], zin })
    const eerder = diensten.slice(0, i)
    const geheim = dienst.clientSecretUit
    return [
      ...(['code', 'organisatie', 'issuer'] as const)
        .filter((sleutel) => isTekst(dienst[sleutel]) && eerder.some((d) => d[sleutel] === dienst[sleutel]))
        .map((sleutel) => meld(sleutel, `“${dienst[sleutel]}” komt al eerder voor`)),
      ...(isTekst(dienst.organisatie) && !organisaties.includes(dienst.organisatie)
        ? [meld('organisatie', `de organisatie “${dienst.organisatie}” bestaat niet in deze regio`)]
        : []),
      ...(isTekst(geheim) && !env[geheim]
        ? [meld('clientSecretUit', `de omgevingsvariabele ${geheim} is niet gezet`)]
        : []),
      ...lijst<Ruwerol>(dienst.rollen).flatMap(({ gemeente, rol }, j) => [
        ...(isTekst(gemeente) && !gemeenten.includes(gemeente)
          ? [
              {
                pad: [...pad, 'rollen', j, 'gemeente'],
                zin: `de gemeente “${gemeente}” bestaat niet in deze regio`,
              },
            ]
          : []),
        ...(isTekst(rol) && !rollen.includes(rol)
          ? [{ pad: [...pad, 'rollen', j, 'rol'], zin: `de rol “${rol}” bestaat niet in deze regio` }]
          : []),
      ]),
    ]
  })
}

function lijst<T>(waarde: unknown): T[] {
  return Array.isArray(waarde)
    ? waarde.map((item) => (typeof item === 'object' && item !== null ? item : {}))
    : []
}

function isTekst(waarde: unknown): waarde is string {
  return typeof waarde === 'string'
}
