import { clusternaam } from './proces.ts'

const KLEIN = {
  shared_buffers: "'64MB'",
  max_connections: '60',
  max_wal_size: "'512MB'",
  wal_compression: 'off',
  jit: 'off',
  huge_pages: 'off',
  max_wal_senders: '5',
  max_worker_processes: '6',
  max_parallel_workers: '2',
}

/** What goes into postgresql.conf of a new cluster; whoever runs it may tune it there. */
export const AFSTELLING = Object.entries(KLEIN)
  .map(([naam, waarde]) => `${naam} = ${waarde}\n`)
  .join('')

/** Only the two logins of ours, only with a password, only from this machine. */
export const TOEGANG = 'host all all 127.0.0.1/32 scram-sha-256\n'

const VAST = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  fsync: 'on',
  full_page_writes: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_destination: 'stderr',
  logging_collector: 'off',
  // An error message can quote a value, its detail a whole row: neither is written down.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_checkpoints: 'off',
  update_process_title: 'on',
}

/** What no configuration file can change: settings on the command line win. */
export function vasteInstellingen(cluster: string): string[] {
  return Object.entries({ ...VAST, cluster_name: clusternaam(cluster) }).flatMap(([naam, waarde]) => [
    '-c',
    `${naam}=${waarde}`,
  ])
}
