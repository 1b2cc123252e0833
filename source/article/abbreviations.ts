/** Words that end in a full stop without ending a sentence, by what must follow for the stop to end one all the same. */

/** Never the last word of a sentence: a name or a word always follows. */
export const neverFinal: ReadonlySet<string> = new Set(
	(
		'Mr Mrs Ms Mx Dr Prof Gen Adm Sen Rep Gov Capt Col Lt Sgt Cpl Maj Cmdr Pvt Pfc Brig Hon Rev Fr Mt Messrs ' +
		'Pres Supt Det Insp Amb Atty Sec Ald Mme Mlle Hr Dipl Ing e.g i.e vs cf viz approx z.B d.h bzw ggf vgl p.ex ca'
	).split(' '),
);

/** Stand before a number; before anything else their stop is an ordinary one. */
export const beforeNumber: ReadonlySet<string> = new Set(
	'No Nos no nos Nr Vol vol Vols Fig fig Figs Art art Ch ch Eq Pt Ser p pp Abs Bd c v Op op'.split(' '),
);

/** May end a sentence: their stop does so only before a word that commonly opens one. */
export const maybeFinal: ReadonlySet<string> = new Set(
	(
		'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri ' +
		'Jr Sr St Ste Ft Ave Blvd Rd Inc Corp Ltd Co Cos Bros Assn Dept Univ Est Esq etc al usw Mio Mrd Plc ' +
		'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev ' +
		'Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo'
	).split(' '),
);

/** Capitalised words that open an English sentence far more often than they continue a name. */
export const starters: ReadonlySet<string> = new Set(
	(
		'The A An This That These Those He She It We They You I In On At By For From With Without But And Or So If ' +
		'When While After Before As Since Although Though However Meanwhile His Her Its Their Our My Your There Here ' +
		'What Who Why How Where Which Not Yes Now Then Later Earlier Also Even Still Yet Most Many Some All Both Each ' +
		'Every Another Other One Two Three To Under Over Only Just Because Once Until During Despite Instead Perhaps'
	).split(' '),
);

/** Months after which a German or Nordic ordinal day stands: `am 3. Mai`. */
export const ordinalMonths: ReadonlySet<string> = new Set(
	(
		'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember ' +
		'January February March May June July October December januar februar mars mai juni juli august'
	).split(' '),
);
