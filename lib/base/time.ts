/** Tells the time of this device. Passed in, so that the core has no clock of its own. */
export type Clock = () => Date;

/** Where on the day the device's clock stands. */
export interface Zone {
  /** IANA name, for example `Europe/Amsterdam`. */
  name: string;
  /** Minutes ahead of UTC, for example 60. */
  offsetMinutes: number;
}

/** The zone of this device at a moment. */
export function zoneAt(moment: Date): Zone {
  const { timeZone } = new Intl.DateTimeFormat('en').resolvedOptions();
  return { name: timeZone, offsetMinutes: 0 - moment.getTimezoneOffset() };
}

/** `20261123` for file names, in UTC. */
export function dayStamp(moment: Date): string {
  return moment.toISOString().slice(0, 10).replaceAll('-', '');
}
