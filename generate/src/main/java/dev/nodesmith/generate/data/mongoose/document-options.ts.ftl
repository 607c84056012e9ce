/** Options of every schema. Collections and indexes are made by migrations, never by the program that uses them. */
export const documentOptions = {
  autoCreate: false,
  autoIndex: false,
  bufferCommands: false,
  versionKey: false,
  id: false,
  minimize: false,
} as const;
