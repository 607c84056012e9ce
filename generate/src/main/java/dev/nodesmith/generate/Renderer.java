package dev.nodesmith.generate;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Prints templates. The only class that knows the template engine: FreeMarker with {@code [=x]} interpolation, because
 * TypeScript leaves that alone, and {@code <#if>} tags, whose lines vanish.
 */
public final class Renderer {

    /** Where tags and interpolations begin. They end on their line. */
    private static final List<String> GAPS = List.of("[=", "<#", "</#", "<@", "</@");

    private final Configuration configuration;
    private final Map<String, Source> sources = new ConcurrentHashMap<>();

    public Renderer() {
        Configuration c = new Configuration(Configuration.VERSION_2_3_34);
        c.setTemplateLoader(new ClassTemplateLoader(Renderer.class.getClassLoader(), ""));
        c.setDefaultEncoding("UTF-8");
        c.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        c.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        c.setNumberFormat("computer");
        c.setBooleanFormat("c");
        c.setLocalizedLookup(false);
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        c.setLogTemplateExceptions(false);
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setObjectWrapper(new ValueWrapper());
        this.configuration = c;
    }

    /**
     * The template's text with the values of {@code model}.
     *
     * @param template class-path name, {@code dev/nodesmith/generate/http/fastify/app.ts.ftl}
     */
    public String render(String template, Map<String, ?> model) {
        try {
            Source source = sources.get(template);
            if (source == null) {
                source = source(template);
                sources.put(template, source);
            }
            return switch (source) {
                case Plain(String text) -> text;
                case Parsed(String head, Template parsed, String tail) -> {
                    StringWriter out = new StringWriter();
                    out.append(head);
                    parsed.process(model, out);
                    yield out.append(tail).toString();
                }
            };
        } catch (IOException | TemplateException e) {
            throw new GenerationException("template " + template + ": " + e.getMessage(), e);
        }
    }

    /** Whether a text is the same with any values. */
    public boolean isPlain(String template, String rendered) {
        return sources.get(template) instanceof Plain(String text) && text.equals(rendered);
    }

    private sealed interface Source {}

    private record Plain(String text) implements Source {}

    /** @param template what is left of it without the plain lines above and below */
    private record Parsed(String head, Template template, String tail) implements Source {}

    /** The parser goes through plain text letter by letter: whole lines at both ends are kept from it, which is often all. */
    private Source source(String template) throws IOException {
        String text = text(template);
        if (isPlain(text)) {
            return new Plain(text);
        }
        int first = text.length();
        int last = 0;
        for (String gap : GAPS) {
            int at = text.indexOf(gap);
            if (at >= 0) {
                first = Math.min(first, at);
                last = Math.max(last, text.lastIndexOf(gap));
            }
        }
        int head = text.lastIndexOf('\n', first) + 1;
        int end = text.indexOf('\n', last);
        int tail = end < 0 ? text.length() : end + 1;
        Template parsed = new Template(template, new StringReader(text.substring(head, tail)), configuration);
        return new Parsed(text.substring(0, head), parsed, text.substring(tail));
    }

    /** Whether nothing in the text of a template stands for a value or a part that may be missing. */
    static boolean isPlain(String text) {
        return GAPS.stream().noneMatch(text::contains);
    }

    private static String text(String template) throws IOException {
        try (InputStream in = Renderer.class.getClassLoader().getResourceAsStream(template)) {
            if (in == null) {
                throw new IOException("it is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Shows values to templates: what a method without parameters gives can be read as a property and called. For records
     * FreeMarker's own way comes to the same, but takes each class for a bean first, and looks for what describes a bean in
     * every library there is; that is most of what a short run takes to render.
     */
    private static final class ValueWrapper extends DefaultObjectWrapper {

        private static final ClassValue<Map<String, List<Method>>> METHODS = new ClassValue<>() {
            @Override
            protected Map<String, List<Method>> computeValue(Class<?> type) {
                Map<String, List<Method>> methods = new HashMap<>();
                for (Method method : type.getMethods()) {
                    // A constant of an enum may be of a class of its own, which is not public.
                    if (!Modifier.isStatic(method.getModifiers()) && method.trySetAccessible()) {
                        methods.computeIfAbsent(method.getName(), name -> new ArrayList<>(1))
                                .add(method);
                    }
                }
                return methods;
            }
        };

        ValueWrapper() {
            super(Configuration.VERSION_2_3_34);
        }

        @Override
        protected TemplateModel handleUnknownType(Object value) {
            return new ValueModel(value, this);
        }
    }

    private record ValueModel(Object value, ValueWrapper wrapper)
            implements MethodCallAwareTemplateHashModel, TemplateScalarModel, AdapterTemplateModel {

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            for (Method method : methods(key)) {
                if (method.getParameterCount() == 0) {
                    return call(method, List.of());
                }
            }
            return getBeforeMethodCall(key);
        }

        @Override
        public @Nullable TemplateModel getBeforeMethodCall(String key) {
            List<Method> methods = methods(key);
            return methods.isEmpty()
                    ? null
                    : (TemplateMethodModelEx) parameters -> call(taking(parameters.size(), methods), parameters);
        }

        private List<Method> methods(String name) {
            return ValueWrapper.METHODS.get(value.getClass()).getOrDefault(name, List.of());
        }

        private static Method taking(int parameters, List<Method> overloads) throws TemplateModelException {
            List<Method> suitable = overloads.stream()
                    .filter(m -> m.getParameterCount() == parameters)
                    .toList();
            if (suitable.size() != 1) {
                throw new TemplateModelException(
                        suitable.size() + " methods of " + overloads + " have " + parameters + " parameters");
            }
            return suitable.getFirst();
        }

        private @Nullable TemplateModel call(Method method, List<?> parameters) throws TemplateModelException {
            Class<?>[] types = method.getParameterTypes();
            Object[] arguments = new Object[types.length];
            for (int i = 0; i < types.length; i++) {
                arguments[i] = wrapper.unwrap((TemplateModel) parameters.get(i), types[i]);
            }
            try {
                return wrapper.wrap(method.invoke(value, arguments));
            } catch (InvocationTargetException e) {
                throw new TemplateModelException(method + " failed: " + e.getCause(), e);
            } catch (IllegalAccessException e) {
                throw new TemplateModelException(method + " cannot be called by a template", e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public String getAsString() {
            return value.toString();
        }

        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return value;
        }
    }
}
