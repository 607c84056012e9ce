interface AppDependencies {
  readonly config: Config;
  readonly logger: Logger;
  readonly services: Services;
}

export interface App {
  readonly server: Server;
  readonly routes: readonly Route[];
  /** Answers with the URL that it listens on. Port 0 takes a free one. */
  listen(port: number, host: string): Promise<string>;
  /** Stops listening and waits for the requests that are under way. */
  close(): Promise<void>;
}
