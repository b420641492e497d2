import { APACHE_FOLDER } from '../../serving/settings/apache.ts';
import { NGINX_FOLDER } from '../../serving/settings/nginx.ts';
import type { Block, GuideDocument } from './guide-document.ts';

/** What the guide has to know of the package in which it lies. */
export interface PackageFacts {
  /** Name of the package and of its folder: `michishirube-2026-11-21`. */
  name: string;
  /** Path for which the site was built, with a slash at both ends. */
  base: string;
  /** The day for which it was built, `YYYY-MM-DD`. */
  day: string;
  /** How large the site is, in bytes. */
  bytes: number;
}

/** The folder that a path below a host's root stands for on Windows: `hr\jinzai`. */
const folderOf = (base: string) => base.slice(1, -1).replaceAll('/', '\\');

const iisPlaces = ({ base }: PackageFacts): Block[] =>
  base === '/'
    ? [
        {
          steps: [
            'siteフォルダを C:\\inetpub\\michishirube\\site にコピーします。',
            'settings\\iis\\web.config を、そのsiteフォルダの中（index.htmlのある所）にコピーします。',
            'IISマネージャーを開き、左の「サイト」を右クリックして「Webサイトの追加」を選びます。',
            'サイト名に michishirube、物理パスに C:\\inetpub\\michishirube\\site、ポートとホスト名に庁内で使うものを入れ、「OK」を押します。',
            'できたサイトを選び、右の「参照」を押して開きます。',
          ],
        },
      ]
    : [
        {
          steps: [
            `IISマネージャーの左で、置く先のサイト（たとえば Default Web Site）を選び、右の「エクスプローラー」を押して、そのフォルダを開きます。`,
            `その中に、フォルダ ${folderOf(base)} を作り、siteフォルダの中身の全部をコピーします。`,
            `settings\\iis\\web.config を、同じ所（index.htmlのある所）にコピーします。親のサイトのweb.configは、そのままにします。`,
            `ブラウザーで http://サーバー名${base} を開きます。`,
          ],
        },
        '仮想ディレクトリやアプリケーションとして別のフォルダに置くこともできます。そのときは、web.configの「見つからない頁」の行を、その上の説明にある行と入れ替えてください。',
      ];

/** The guide for whoever puts the package on a server. */
export function installGuide(facts: PackageFacts): GuideDocument {
  const { name, base, day, bytes } = facts;
  const check = `${base}check/`;
  return {
    title: 'みちしるべ 導入手順',
    lead: [
      `この配布物は、${day}に作った、パス ${base} に置くためのサイトです。外につながらない庁内のサーバーに、ファイルを置くだけで使えます。`,
    ],
    parts: [
      {
        title: '中身',
        blocks: [
          {
            head: ['名前', '何か'],
            rows: [
              ['site', 'サイトの全部。これをWebサーバーに置きます'],
              ['settings', 'Webサーバー（nginx、Apache、IIS）の設定。使うものを一つ選びます'],
              ['SHA256SUMS', 'すべてのファイルの指紋。壊れていないかを確かめます'],
              ['導入手順.html、導入手順.txt', 'この文書。中身は同じです'],
              ['licenses.txt', '使っている部品のライセンス'],
            ],
          },
        ],
      },
      {
        title: '要るもの',
        blocks: [
          {
            points: [
              'Webサーバー一台。IIS 8.5以降、Apache 2.4、nginx 1.18以降のどれか。ほかの仕組みと同じサーバーでもかまいません。',
              `空き容量 ${Math.ceil((bytes * 3) / 1_000_000)} MBほど（サイトは ${Math.ceil(bytes / 1_000_000)} MB。前の版と控えを残すため）。`,
              'データベース、サーバー側のプログラム、インターネットへの通信は要りません。',
              '読む人の端末には、EdgeかChromeの新しい版（またはFirefox 125以降、Safari 17以降）。',
            ],
          },
        ],
      },
      {
        title: '壊れていないかを確かめ、展開する',
        blocks: [
          'Windowsでは、展開する前にzipを右クリックして「プロパティ」を開き、「許可する」（またはブロックの解除）に印を付けます。付けないと、取り出したファイルが止められることがあります。',
          `展開すると、フォルダ ${name} ができます。その中で次を実行します。何も表示されなければ、すべて正しく届いています。`,
          'Linux:',
          { lines: ['sha256sum --check --quiet SHA256SUMS'] },
          'Windows（PowerShell）:',
          {
            lines: [
              "Get-Content SHA256SUMS -Encoding UTF8 | ForEach-Object { $hash, $file = $_ -split '  ', 2; if ((Get-FileHash -LiteralPath $file).Hash -ne $hash) { $file } }",
            ],
          },
        ],
      },
      {
        title: '置くパスを決める',
        blocks: [
          `この配布物は、http://サーバー名${base} で開くように作られています。頁の中のリンクがこのパスで始まるため、別のパスに置くと、体裁が崩れ、動きません。`,
          '別のパスに置くときは、作る側で、次のように作り直してください。',
          { lines: ['npm run package -- --base /置くパス/'] },
        ],
      },
      {
        title: 'nginxに置く',
        blocks: [
          {
            steps: [
              `siteフォルダを ${NGINX_FOLDER} にコピーします。別の所に置くなら、settings/nginx/michishirube.conf の★の行を直します。`,
              'settings/nginx/michishirube.conf を /etc/nginx/michishirube.conf にコピーします。',
              '使っている server { … } の中に、include /etc/nginx/michishirube.conf; と書きます。',
              'nginx -t で確かめ、nginx -s reload で反映します。',
            ],
          },
        ],
      },
      {
        title: 'Apacheに置く',
        blocks: [
          {
            steps: [
              `siteフォルダを ${APACHE_FOLDER} にコピーします。別の所に置くなら、settings/apache/michishirube.conf の★の下の2行を直します。`,
              '部品を使えるようにします。Debian・Ubuntuでは a2enmod headers deflate filter です。',
              '使っている <VirtualHost> の中に、Include でsettings/apache/michishirube.conf を読み込みます。',
              'apachectl configtest で確かめ、apachectl graceful で反映します。',
            ],
          },
          'サーバーの設定を変えられないときは、代わりに settings/apache/htaccess.txt を .htaccess という名前で、サイトのフォルダ（index.htmlのある所）に置きます。',
        ],
      },
      {
        title: 'IISに置く（Windows Server）',
        blocks: [
          '作った所にIISが無いため、この設定は本物のIISでは試していません。IISと同じようにファイルの種類を断るサーバーでは、確かめてあります。置いた後の点検を、必ずしてください。',
          '先に、サーバーマネージャーの「役割と機能の追加」で、「Webサーバー（IIS）」の次の役割サービスに印が付いていることを確かめます。HTTP共通機能の「静的なコンテンツ」「既定のドキュメント」「HTTPエラー」、パフォーマンスの「静的なコンテンツの圧縮」、セキュリティの「要求フィルター」。',
          ...iisPlaces(facts),
          'フォルダのプロパティの「セキュリティ」で、IIS_IUSRSに「読み取りと実行」があることを確かめます。',
          '「500.19」と出るときは、サーバー側でその節を変えることが禁じられています。管理者として、画面に出た節の名前で次を実行します。',
          {
            lines: [
              ...['httpErrors', 'staticContent', 'httpProtocol', 'urlCompression'].map(
                (section) => `%windir%\\system32\\inetsrv\\appcmd unlock config -section:system.webServer/${section}`,
              ),
            ],
          },
        ],
      },
      {
        title: '点検する',
        blocks: [
          `ブラウザーで http://サーバー名${check} を開きます。ファイルの種類、安全のためのヘッダー、見つからない頁、検索の働きなどを調べ、「良い」か「直す」かを、直す行と一緒に示します。`,
          '読む人の端末からも一度開いてください。端末とサーバーの間の機械が止めているものも、そこで分かります。結果は「結果をコピーする」で文字として取り出せます。',
        ],
      },
      {
        title: '新しい版に入れ替える',
        blocks: [
          {
            steps: [
              '新しい配布物を展開し、壊れていないかを確かめます。',
              'いまのsiteフォルダの名前を、site-前の日付 に変えます。',
              '新しいsiteフォルダを、元の名前で置きます。上書きのコピーはしません。古い頁が残るためです。',
              '設定も、新しい配布物のsettingsのものに入れ替え、反映します。頁の中のスクリプトの指紋が変わることがあるためです。IISとApacheの.htaccessでは、siteフォルダの中に置き直すのを忘れないでください。',
              `${check} を開いて点検します。`,
            ],
          },
          ...(base === '/'
            ? []
            : [`IISで ${folderOf(base)} に中身をコピーしたときは、siteの代わりに、そのフォルダの名前を変えます。`]),
          '読む人の手元の記録（自己点検や学習の印）は、読む人のブラウザーの中にあり、入れ替えても消えません。置くパスやサーバーの名前を変えると、見えなくなります。',
        ],
      },
      {
        title: '前の版に戻す',
        blocks: [
          {
            steps: [
              'いまのsiteフォルダの名前を変え、site-前の日付 を元の名前に戻します。',
              '設定も、前の配布物のものに戻し、反映します。',
              `${check} を開き、「点検した環境」の「サイト」が前の日付になっていることを確かめます。`,
            ],
          },
        ],
      },
      {
        title: '控え（バックアップ）',
        blocks: [
          'サーバーに書き込まれるものはありません。この配布物そのものが控えです。zipを、今の版と一つ前の版の二つ、別の場所に残してください。',
          '変えた設定（★の行など）は、サーバーの設定の控えに含めてください。',
        ],
      },
      {
        title: 'うまくいかないとき',
        blocks: [
          {
            head: ['見え方', 'わけ', 'すること'],
            rows: [
              ['文字だけで、体裁が崩れている', '作ったときと違うパスに置いた', '「置くパスを決める」を見る'],
              ['検索だけが動かない', 'ファイルの種類が足りない。または前の版のCSPのまま', '点検の頁を開く'],
              ['どの頁も404になる', 'siteフォルダの一つ上を指している', 'index.htmlのあるフォルダを指す'],
              ['500.19（IIS）', '節の変更が禁じられている', '「IISに置く」の最後を見る'],
              [
                '直した内容が見えない',
                '途中の機械が古い頁を覚えている',
                '点検の頁の「新しい内容がすぐ見えるか」を見る',
              ],
              [
                '点検の頁が「プログラムは動いていません」と言う',
                'スクリプトが届いていない',
                'その頁に書いてあるわけを上から確かめる',
              ],
            ],
          },
        ],
      },
      {
        title: '安全について',
        blocks: [
          {
            points: [
              'どの頁も、外のサーバーと通信しません。作るときに全部のファイルを調べ、一つでもあれば作れないようにしてあります。設定のCSPは、同じことをブラウザーにも守らせます。',
              'ログイン、クッキー、アクセス解析はありません。サーバーの記録（アクセスログ）を残すかどうかは、置く側の決まりによります。',
              'httpでもhttpsでも動きます。httpsにするときは、サーバーの普段の手順に従ってください。',
            ],
          },
        ],
      },
    ],
  };
}
