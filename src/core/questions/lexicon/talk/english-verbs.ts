/** English verbs of talk, chosen as the Swedish ones. */
export const englishVerbs = {
  /** As `ask`: asks, asked, asking. */
  regular: `ask wonder answer look check google search work study report present summarise summarize review audit verify confirm explain talk chat discuss
    debate argue complain nag email mail phone call ring hope guess suspect doubt wish dare bother disturb interrupt help assist guide inform notify remind comment note
    document register complete update process handle organise organize sort walk travel finish start try attempt manage struggle paste format mention point clarify
    double-check doublecheck cross-check crosscheck draft type prepare compile collect gather plan edit browse scroll print scan follow remember recall forget interest excite worry thank appreciate apologise apologize
    greet welcome pass hand jot happen seem appear need want like love hate prefer require believe imagine suppose reckon assume recollect learn listen hear fill revise proofread polish tick prompt chase pester
    stumble glance peek research investigate inquire enquire request query rush hurry wait attend forward reply respond brief figure dig cover head gear prep`,
  forms: `be is are was were been being am do does did done doing have has had having go goes went gone going get gets got gotten getting make makes made making take takes took taken taking
    give gives gave given giving say says said saying tell tells told telling think thinks thought thinking know knows knew known knowing see sees saw seen seeing find finds found finding
    read reads reading write writes wrote written writing speak speaks spoke spoken speaking sit sits sat sitting stand stands stood standing come comes came coming put puts putting
    let lets letting send sends sent sending bring keep keeps kept keeping hold holds held holding mean understand understands understood feel feels felt feeling
    can could will would shall should may might must ought forget forgets forgot forgotten hear hears heard hearing meet show shows begin begins began begun
    dont doesnt didnt cant cannot couldnt wouldnt isnt wasnt arent havent hasnt wont ive im ill id weve were youre thats theres whats lets don doesn didn couldn wouldn isn wasn aren haven hasn`,
} as const;
