// Given names with the gender they usually tell: a data table. Spellings near these are found by their key.

/** Given names that men bear, in lower case and without marks. */
export const maleNames = `
aaron abbas abdallah abdel abdelaziz abdelfattah abdul abdulaziz abdulla abdullah abdulrahman abraham abu adam adel adnan adolf adrian ahmad ahmed
aidan akbar akira alain alan albert alberto alejandro aleksandar aleksander aleksandr aleksei aleksey alex alexander alexandre alexei alexey alexis alfonso alfred
ali alistair allan allen alvaro alvin amir anatoly anders andre andrea andreas andrei andrej andrew andrey andrii andriy andrzej andy angus anthony antonin
antonio antony anton antonis anwar archie arkady armen armin arnold arsen artem arthur artur arvind ashraf asif aslan atiku attila axel ayman aziz
bakhtiyar bandar baptiste barack barry bart bashar basil bassam ben benedict benigno benito benjamin benny bernard bernardo bernd bernie bert
bertrand bill billy bjorn blake bob bobby bogdan bohdan boris boyko brad bradley brandon brendan brent brett brian bruce bruno bryan
burhan byron calvin cameron carl carlo carlos casey caspar cedric cesar chad charles charlie chris christian christoph christophe christopher
chuck clarence claude claudio clement cliff clifford clint clive colin connor conor constantin corey cornelius craig cristian curtis cyril cyrus
dalai damian dan daniel daniele danilo danny dariusz darren dave david davit davyd dean denis dennis denys derek desmond dick didier diego dieter
dimitri dimitris dimitrios diosdado dirk djordje dmitri dmitriy dmitry dmytro dominic dominik dominique don donald douglas doug drew dudley duncan dwight
eamon earl ed eddie edgar edmund eduard eduardo edward edwin efraim egor ehud eli elias elijah elliott elon elvis emanuel emil emilio emmanuel
emmerson enrico enrique eric erich erik ernest ernesto ernst erwin esmail ethan eugene evan evgeny evo fadi fahad fahd faisal farid farouk
faustin fayez federico felipe felix ferdinand fernando fidel filip florian floyd francesco francis francisco franco francois frank frans franz fred
freddy frederic frederick frederik friedrich fritz fuad gabriel gamal garry gary gavin gavrilo gennady geoff geoffrey georg george georges gerald gerard gerardo gerhard
gerry ghassan gianni gideon gilbert giles gino giorgio giorgi giovanni giuseppe gleb glen glenn godfrey gordon graham grant greg gregor gregorio gregory grigory
guido guillaume guillermo gunter gustav gustavo guy gyorgy habib hadi hakan hakim hamad hamid hamza han hank hans harald haris harold harry harun harvey
hasan hashim hassan haider heiko heinrich heinz helmut henri henrik henry herbert herman hermann hisham homer horst hosni howard hubert hugh hugo
humza hussein husni ian ibrahim idris ignacio ignazio igor ihor ikram ilham ilia ilya imad imran ingvar ioannis ion isaac isaias ishaq ismail ismael israel
ivan ivo jack jackson jacob jacques jacek jair jake jakob jamal james jamie jan janez janos jared jaroslaw jason jasper javad javier jawad jay jean jeb jed
jeff jefferson jeffrey jens jeremy jerome jerry jesse jesus jim jimmy jin joachim joao joaquin jochen joe joel joerg johan johann johannes john johnny
jon jonas jonathan jordan jorge jose josef joseph josep josh joshua josip juan juha julian julien julio julius jun jurgen justin kamal karel karim karl kaspar
keir keith kemal ken kenji kenneth kent kevin khaled khalid khalifa khalil kieran kim kirill kirk klaus klemens kofi konstantin konstantinos krzysztof kurt kyle
kyriakos lance lars larry lasse laszlo laurence laurent lawrence lazar lee leo leon leonard leonid leonidas leopoldo leroy leslie lester lev levan lewis liam
lindsey lionel lloyd logan lorenzo lou louis luc luca lucas lucian luciano ludwig luigi luis luiz lukas luke lula lyndon maciej magnus mahamat mahathir mahdi
mahmoud mahmud malcolm malik mamuka manfred manmohan manoj manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario marius mark marko markus
marshall martin marty marvin marwan masoud massimo mateusz mathias matt matteo matteus matthew matthias maurice mauricio mauro max maxim maxime maxwell mehdi mehmet
mel mevlut micah michael michail michal michel miguel mihail mihai mikael mike mikhail mikheil miklos mikhailo milan milos miloslav milton mircea miro miroslav mitch mitchell mitt
mohamad mohamed mohammad mohammed mohsen moises monty morgan morris morten moshe moussa muammar muhammad muhammadu munir murat murray musa mustafa mykhailo mykola
nabil naftali naji najib narendra naser nasser nathan nathaniel nawaz nayib neal neil nelson nestor nicholas nick nicolae nicolas nicolo nigel nikita
nikol nikola nikolai nikolaos nikolas nikolay nils nizar noah noam noel norbert norman nouri nuri olaf oleg oleh oleksandr oleksii oleksiy olivier oliver olli olof
omar omer orlando oscar oskar osama osman oswald otto owen pablo panos paolo pascal pat patrice patrick paul paulo pavel pavlo pedro per perry petar pete
peter petr petro petros phil philip philipp philippe phillip pierre pieter piotr prabowo prince qasem quentin rafael rafik rahul rainer raj rajiv rajnath ralph
ram ramazan rami ramiz ramon ramzan randall randy raphael rashid raul ravi ray raymond recep reggie reinhard reinhold rene reuven rex ricardo riccardo richard
rick ricky riyad rob robert roberto robin rodrigo rodney roger roland rolf roman romano ron ronald ronnie ross roy ruben rudolf rudy rupert ruslan russell rustem
ryan saad saddam sadiq saeb saeed said salah salem salim salman salvador salvatore sam sameh sami samir samuel saul sayyid scott sean sebastian sebastien serge sergei
sergey sergii serhii serhiy sergio seth shahbaz shane shaun shawn shimon shinzo sid sigmar silvio simon slobodan stan stanislav stanley stefan stefano steffen stephan stephane stephen
steve steven stewart stuart sultan suleiman svante sven taha tamim tariq taras tareq tawfiq tayyip ted teodor terence terrence terry thabo theo theodore thierry thomas
tigran tim timothy tobias todd toivo tom tomas tomasz tommaso tommy tony toomas travis trevor tristan tyler udo ulrich umar umaru urho uwe vaclav vadim vadym valdis valentin valeri valerii
valeriy valery vance vassilis vasily vasyl viacheslav vicente vick victor vidkun viktor vince vincent vincenzo vitali vitalii vitaliy vitaly vittorio vitold vivek vlad
vladimir vladislav vladyslav vojislav volker volodymyr vsevolod vyacheslav wadah wael walid wallace walter warren wayne werner wesley wilhelm will willem william willy winston wladyslaw
wojciech wolfgang woodrow yahya yair yakov yanis yaroslav yasser yasir yassin yevgeny yevhen yitzhak yoav yossi youssef yoweri yuri yuriy yurii yury yusuf zaal zac
zachary zaki zayed zbigniew ziad zlatko zoran zoltan zviad
`;

/** Given names that women bear, in lower case and without marks. */
export const femaleNames = `
abigail ada adele adriana agnes aicha aisha alba alena alexandra alice alicia alina alisa alison allison alma almaz alyona amal amalia amanda amara amber amelia amina amy ana
anastasia anastasiya andrzejka angela angelica angelina angie anita anja ann anna annalena anne annegret annette annie anouk antonella antonia april arancha ariana arlene asma astrid asya audrey aung aurore ayelet
aylin barbara beata beate beatrice beatrix becky begum belinda benazir bernadette beth bethany betsy betty beverley beverly bianca bibi birgit birgitta blanca bonnie brenda bridget
brigitte britta brooke caitlin camilla camille candace carla carly carmen carol carole carolina caroline carolyn carrie catalina caterina catherine cathy cecilia celeste celia chandrika
charlene charlotte chelsea cheryl chiara chloe christa christiane christina christine chrystia cindy claire clara clare claudia colette colleen condoleezza connie corazon cornelia cristina
cynthia dagmar daisy dalia dana daniela danielle daria darya dawn deb debbie deborah debra delcy delia denise diana diane dilma dina dolores donna dora doris dorothy edith eileen elaine elena eleni elisa
elisabeth elise elizabeth ella ellen elly elsa elsie elvira emilia emily emine emma erica erin erna esther ethel eugenia eva eve evelyn fadwa faith farah fatima fatou federica fiona flora florence frances francesca
frederica frida gabriela gabriella gabrielle gail galina gayle gemma genevieve georgia georgina geraldine gerda gertrude gina ginny giorgia gisela giulia gladys gloria golda grace greta gretchen gro gudrun
gwen gwendolyn hala hanan hanna hannah hanna harriet hazel heather hedy heidi heike helen helena helene helga helle henrietta hilary hilda hillary hina ida ilse imelda indira ines inga inge ingrid iratxe
irena irene irina iris irma isabel isabella isabelle ivana ivanka ivonne iryna jacinda jackie jacqueline jadranka jana jane janet janice janine jasmine jeanette jeanine jeanne jelena jen jenna jennifer jenny jessica jessie
jill joan joanna joanne jocelyn jody johanna josephine josie joy joyce juana judith judy julia juliana julie juliet june kaja kamala karen karin karina karla karolina kate katarina katerina katharina katherine kathleen kathryn
kathy katie katja katrin katrina katya kayla keiko kelly kersti khadija kimberly kira kirsten kirsti klara kristalina kristen kristin kristina ksenia lana lara larisa larysa laura lauren laurie layla lea leah leila lena leni lesley
leyla lidia liesje lila lilian liliana lillian lily lina linda lisa lise liz liza lois lola loretta lori lorraine louise lucia lucie lucy ludmila luisa luise lydia lynn lyudmila mabel madeleine madeline mae magda magdalena maggie
maia maja malala malgorzata mandy manuela mara marcela marcia margaret margarita margit margot margrethe marguerite maria mariam marian mariana marianne marie mariia marija marilyn marina marine marion mariya marjorie marlene marta
martha martina mary maryam maryna marzia matilda maud maureen maya meg megan meghan melania melanie melinda melissa mercedes meredith merkel mette mia michaela michele michelle mila mildred milena mimi minerva miranda miriam mitzi
mo moira molly mona monica monika monique mona munira myra myriam myrna nabila nadezhda nadia nadine najla nana nancy naomi natalia natalie nataliia nataliya natalya natasha nell nellie nicola nicole nicoletta nikki nina noa nora norma nour
nuria octavia oksana olena olga olha olive olivia olya oprah paige pamela patricia patsy patty paula paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polina polly portia priscilla priti rachel rana rania raquel rebecca
regina renata renate renee rhonda rima rita roberta rosa rosalind rosalyn rosario rose rosemary rosie roxana ruth sabina sabine sabrina sahar sally samantha samia sana sandra sanna sara sarah saskia selma serena shannon sharon sheikha sheila shelley
sherry shirley sheryl siham silvia simona simone sirimavo sofia sofie sonia sonja sophia sophie soraya stacey stefania stella stephanie sue suella sumaya susan susana susanna susanne suzanne suzan sviatlana svetlana svitlana sybil sylvia sylvie tamar
tamara tammy tania tanja tansu tanya tara tatiana tatyana tawakkol teresa tess tetiana thelma theresa therese tiffany tina tracy trish trudy tulsi ulrike ursula uzra valentina valerie vanessa vera verena verica veronica veronika vicky victoria viktoria
vigdis viola violet violeta virginia vivian viviane vjosa volha wanda wendy wilma wiebke winifred winnie xiomara yael yana yasmin yelena yevgenia yingluck yolanda yulia yuliia yuliya yvette yvonne zahra zainab zehra zeinab zoe zofia zsuzsanna zuzana
`;
