package dev.nodesmith.generate.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of a user's model may have any length: whatever they make of a line, formatting it again changes nothing. */
class NameLengthFormatTest {

    private static final String SOURCE = """
            import { NAMEService, type NAMEInput } from './NAME.service.js';

            /** Everything about one NAME. */
            export class NAMEController implements Controller<NAMEInput> {
              readonly #byNAME = new Map<string, NAMEInput>();

              constructor(private readonly service: NAMEService, @Inject(NAME_TOKEN) private readonly nameNAME: string) {}

              async create(request: Request<{ Body: NAMEInput }>, reply: Reply): Promise<NAMEInput | undefined> {
                const { NAME, otherNAME = 1 } = await this.service.create({ ...request.body, NAME: this.nameNAME });
                if (!NAME && otherNAME > 0 && this.#byNAME.has(request.body.NAME)) throw new NAMEError(`no ${NAME}`);
                const NAMEList = Object.values(NAME).filter((NAME) => NAME.isActive).map((NAME) => NAME.id);
                for (const NAME of NAMEList) this.#byNAME.set(NAME, await this.service.find(NAME, { NAME: true }));
                return NAMEList.length > 1 ? this.#byNAME.get(NAMEList[0]) : NAME ?? otherNAME;
              }
            }

            export const NAMESchema = z.object({ NAME: z.string().min(1).max(NAME), NAMEs: z.array(NAMEItem).optional() });
            export type NAMEState = 'draft' | NAME | Extract<NAMEInput['NAME'], { NAME: string }>;
            export const selectNAME = (NAME: string) => (state: NAMEState) => state.NAME[NAME] || { NAME };
            """;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 12, 17, 20, 23, 26, 29, 33, 38, 44, 51, 60, 70, 80})
    void aSecondRunChangesNothing(int length) {
        String name = "n" + "a".repeat(length - 1);
        String once = TypeScriptFormatter.format(SOURCE.replace("NAME", name));
        assertThat(TypeScriptFormatter.format(once)).isEqualTo(once);
        assertThat(once).doesNotContain(" \n").endsWith("\n");
    }
}
