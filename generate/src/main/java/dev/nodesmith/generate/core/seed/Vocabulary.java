package dev.nodesmith.generate.core.seed;

import java.util.List;

/** Words that rows are made of. Each list is long enough that the rows of one entity need not repeat themselves. */
final class Vocabulary {

    static final List<String> FIRST_NAMES = List.of(
            "Ada", "Bruno", "Clara", "Daniel", "Elena", "Farid", "Grace", "Hugo", "Irene", "Jonas", "Keiko", "Luca");

    static final List<String> LAST_NAMES = List.of(
            "Moreno",
            "Fischer",
            "Okafor",
            "Lindqvist",
            "Haddad",
            "Novak",
            "Tanaka",
            "Silva",
            "Byrne",
            "Rossi",
            "Kowalski",
            "Dubois");

    static final List<String> COMPANIES = List.of(
            "Northwind Press",
            "Harbour & Sons",
            "Blue Lantern",
            "Alder House",
            "Meridian Works",
            "Fernhill",
            "Copper Street",
            "Old Mill Trading",
            "Silverline",
            "Juniper & Co",
            "Eastgate",
            "Kestrel");

    static final List<String> TITLES = List.of(
            "The Salt Road",
            "A House of Paper",
            "Winter Harbour",
            "The Last Cartographer",
            "Songs for an Empty Train",
            "The Orchard Keeper's Daughter",
            "Below the Ice",
            "Letters from Lisbon",
            "The Quiet Machine",
            "Nine Days in May",
            "A Map of Small Rivers",
            "The Glassmaker");

    static final List<String> PRODUCTS = List.of(
            "Desk lamp",
            "Oak chair",
            "Canvas bag",
            "Steel bottle",
            "Wool blanket",
            "Travel mug",
            "Wall clock",
            "Garden hose",
            "Notebook",
            "Reading glasses",
            "Kitchen scale",
            "Bicycle bell");

    static final List<String> CATEGORIES = List.of(
            "Fiction",
            "History",
            "Science",
            "Travel",
            "Cooking",
            "Art",
            "Music",
            "Nature",
            "Health",
            "Technology",
            "Sport",
            "Poetry");

    static final List<String> LABELS = List.of(
            "new",
            "popular",
            "classic",
            "limited",
            "gift",
            "local",
            "seasonal",
            "reduced",
            "signed",
            "rare",
            "staff pick",
            "for children");

    static final List<String> PETS = List.of(
            "Bella", "Max", "Luna", "Oscar", "Milo", "Nala", "Rocky", "Daisy", "Simba", "Coco", "Felix", "Ruby");

    static final List<String> SPECIES = List.of(
            "Dog",
            "Cat",
            "Rabbit",
            "Guinea pig",
            "Parrot",
            "Tortoise",
            "Hamster",
            "Ferret",
            "Canary",
            "Goldfish",
            "Horse",
            "Goat");

    static final List<String> TASKS = List.of(
            "Renew the domain",
            "Call the supplier",
            "Write the release notes",
            "Book the train tickets",
            "Review the budget",
            "Update the price list",
            "Answer the open letters",
            "Back up the archive",
            "Order new labels",
            "Plan the summer sale",
            "Clean up the mailing list",
            "Prepare the stocktaking");

    static final List<String> HEADLINES = List.of(
            "Better than expected",
            "Could not put it down",
            "Good, with reservations",
            "A pleasant surprise",
            "Worth every cent",
            "Not for everybody",
            "I would buy it again",
            "Slow start, strong end",
            "Exactly as described",
            "A gift that was welcome",
            "Solid work",
            "Took me back");

    static final List<String> SENTENCES = List.of(
            "It arrived earlier than promised and in perfect condition.",
            "The second half is where it really comes alive.",
            "Several people have asked for it since the spring.",
            "There is little to add to what has been said elsewhere.",
            "The details were checked twice, and they hold.",
            "It grew out of a conversation on a long train journey.",
            "Nobody expected it to last, and yet here it is.",
            "The older edition is still easy to find.",
            "Some of it was written by candlelight.",
            "A short walk from the station, next to the bakery.",
            "Please handle it with a little care.",
            "More about this will follow next month.");

    static final List<String> CITIES = List.of(
            "Lisbon",
            "Hamburg",
            "Lyon",
            "Gdansk",
            "Bergen",
            "Porto",
            "Graz",
            "Utrecht",
            "Valencia",
            "Tartu",
            "Cork",
            "Bologna");

    static final List<String> COUNTRIES = List.of(
            "Portugal",
            "Germany",
            "France",
            "Poland",
            "Norway",
            "Austria",
            "Netherlands",
            "Spain",
            "Estonia",
            "Ireland",
            "Italy",
            "Japan");

    static final List<String> COUNTRY_CODES =
            List.of("PT", "DE", "FR", "PL", "NO", "AT", "NL", "ES", "EE", "IE", "IT", "JP");

    static final List<String> LANGUAGE_CODES =
            List.of("en", "pt", "de", "fr", "pl", "nb", "nl", "es", "et", "ga", "it", "ja");

    static final List<String> LANGUAGES = List.of(
            "English",
            "Portuguese",
            "German",
            "French",
            "Polish",
            "Norwegian",
            "Dutch",
            "Spanish",
            "Estonian",
            "Irish",
            "Italian",
            "Japanese");

    static final List<String> CURRENCIES =
            List.of("EUR", "USD", "GBP", "PLN", "NOK", "CHF", "SEK", "DKK", "CZK", "JPY", "CAD", "AUD");

    static final List<String> STREETS = List.of(
            "4 Harbour Street",
            "17 Mill Lane",
            "2 Station Road",
            "88 Alder Avenue",
            "31 Castle Hill",
            "9 Chapel Square",
            "56 River Walk",
            "12 Orchard Close",
            "70 Market Place",
            "5 Tower Bridge",
            "23 Long Meadow",
            "41 Church Row");

    static final List<String> COLOURS = List.of(
            "crimson", "navy", "olive", "amber", "teal", "ivory", "slate", "coral", "indigo", "sand", "plum", "mint");

    static final List<String> NUMBERS =
            List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");

    private Vocabulary() {}
}
