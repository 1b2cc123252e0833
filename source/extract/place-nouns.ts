/** Places by name, and the nouns that names of places and bodies end in → the capitals that name nobody. */

/** Countries and cities whose name stands for those who rule there, besides those that news name most. */
export const morePlaces: ReadonlySet<string> = new Set(
	(
		'afghanistan albania algeria andorra angola antigua armenia azerbaijan bahamas bahrain bangladesh barbados belize ' +
		'benin bhutan bolivia bosnia botswana brunei bulgaria burundi cambodia cameroon congo croatia cyprus czechia djibouti ' +
		'dominica ecuador eritrea estonia eswatini fiji gabon gambia ghana grenada guatemala guinea guyana haiti honduras ' +
		'iceland jamaica kazakhstan kiribati kosovo kuwait kyrgyzstan laos latvia lesotho liberia liechtenstein lithuania ' +
		'luxembourg macedonia madagascar malawi maldives mali malta mauritania mauritius micronesia moldova monaco mongolia ' +
		'montenegro morocco mozambique myanmar burma namibia nauru nicaragua niger oman palau palestine panama paraguay ' +
		'romania rwanda samoa senegal serbia seychelles slovakia slovenia sudan suriname tajikistan tanzania togo tonga ' +
		'tunisia turkmenistan tuvalu uganda uruguay uzbekistan vanuatu vatican zambia zimbabwe crimea catalonia scandinavia ' +
		'bavaria prussia siberia manchuria chechnya tibet gaza yugoslavia czechoslovakia rhodesia ussr uae ' +
		'abuja accra algiers amman amsterdam antwerp ashgabat astana athens auckland baku bamako bangkok barcelona basel ' +
		'beirut belfast belgrade bern bogota brasilia bratislava brisbane bucharest budapest calcutta caracas casablanca ' +
		'chennai chicago cologne colombo copenhagen dakar dhaka doha dublin dubai edinburgh geneva glasgow hamburg hanoi ' +
		'harare havana helsinki istanbul jakarta johannesburg kampala karachi kathmandu khartoum kinshasa kolkata kraków ' +
		'krakow lagos lahore lisbon ljubljana lviv lyon managua manchester manila marseille melbourne milan minsk mogadishu ' +
		'montreal mumbai munich nairobi naples nuremberg oslo panama perth philadelphia pittsburgh prague pretoria pyongyang ' +
		'quito rabat reykjavik riga rotterdam saigon sarajevo seattle shanghai skopje sofia stockholm stuttgart sydney ' +
		'tallinn tbilisi tirana toronto tripoli tunis ulaanbaatar vancouver venice versailles vienna vilnius yerevan zagreb ' +
		'zurich alaska hawaii idaho montana nebraska delaware connecticut arkansas alabama mississippi wyoming'
	).split(' '),
);

/** Nouns for one person of a people. */
export const nationals: ReadonlySet<string> = new Set(
	(
		'spaniard frenchman frenchwoman dutchman dutchwoman englishman englishwoman irishman irishwoman welshman welshwoman ' +
		'scotsman scotswoman briton swede croat serb icelander ulsterman londoner'
	).split(' '),
);

/** Nouns at the end of capitalised names of places, bodies, things and times. */
export const moreNotNames: ReadonlySet<string> = new Set([
	...nationals,
	...(
		'commonwealth empire dynasty emirate caliphate pact accord accords treaty protocol declaration charter convention ' +
		'alliance coalition isthmus gulf peninsula strait straits cape valley canyon desert mountain mountains heights ' +
		'plateau basin delta reef territory region province district borough township village settlement boulevard highway ' +
		'freeway turnpike terminal plaza monument memorial cathedral basilica fortress barracks prison museum gallery ' +
		'library theatre theater arena coliseum auditorium zoo cemetery campus faculty division battalion regiment brigade ' +
		'fleet headquarters staff movement plan project program programme initiative operation offensive summit forum ' +
		'festival fair expo games olympics cup championship tournament trophy award awards prize medal holdings industries ' +
		'enterprises ventures systems technologies solutions software laboratories motors airlines airways railways railway ' +
		'pharmaceuticals electric telecom communications media entertainment records pictures productions insurance ' +
		'financial securities properties estates age era century renaissance enlightenment reformation version edition ' +
		'volume section table figure appendix colonial imperial allied axis republican liberal labour labor conservative ' +
		'soviets biafrans ethiopians persians greeks romans spartans athenians britons scots irish welsh dutch danes swedes ' +
		'norwegians finns poles czechs slovaks serbs croats bosnians albanians bulgarians romanians hungarians turks kurds ' +
		'afghans pakistanis indians tibetans mongols mongolians koreans vietnamese cambodians thais filipinos indonesians ' +
		'australians canadians brazilians argentines chileans cubans haitians nigerians egyptians algerians moroccans ' +
		'tunisians libyans saudis iraqis iranians syrians lebanese jordanians palestinians africans asians latins jews sikhs ' +
		'hindus buddhists protestants anglicans methodists mormons quakers nazis bolsheviks communists allies confederates ' +
		'federalists whigs tories hanoverian victorian edwardian byzantine ottoman ottomans habsburg prussian ethiopian ' +
		'nigerian kenyan ghanaian algerian moroccan tunisian libyan saudi iraqi lebanese jordanian palestinian kurdish ' +
		'armenian georgian azerbaijani kazakh uzbek afghan pakistani bangladeshi nepalese burmese thai cambodian indonesian ' +
		'malaysian filipino austrian belgian bulgarian croatian cuban czech danish dutch estonian finnish greek hungarian ' +
		'icelandic latvian lithuanian maltese norwegian portuguese romanian scottish serbian slovak slovenian swedish swiss ' +
		'argentine argentinian bolivian brazilian chilean colombian ecuadorian peruvian venezuelan ' +
		'newsweek wikipedia linkedin tiktok whatsapp telegram netflix spotify paypal uber airbnb tesla samsung sony ' +
		'nintendo intel nvidia adobe oracle github gitlab linux windows macos android javascript typescript python unicode ' +
		'license licence guide docs api apis url urls ci cli sdk html css json xml sql http https dom svg bitcoin ethereum ebay yahoo gmail firefox chrome safari'
	).split(' '),
]);
