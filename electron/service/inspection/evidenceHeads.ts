// Column names of the tables of an evidence pack.
import type { EvidenceTable } from '../../../shared/inspection/evidence.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';

/** Column names, Chinese and English. */
export const tableHeads: Readonly<Record<EvidenceTable, readonly Bilingual[]>> = {
  devices: heads(
    '厂商|Make,型号|Model,机身号|Serial number,TUSN|TUSN,终端号|TID,名称|Name,门店|Store,柜台|Counter,地址|Address,负责人|Person in charge,状态|State,状态开始|State since,封条编号|Seals,应用版本|Firmware or application,PTS 认证号|PTS approval,PTS 到期|PTS expires,上次巡检|Last inspection,巡检人|Inspected by,异常项|Failed points,下次巡检|Next inspection,基准照片|Baseline photos,缺少|Missing',
  ),
  inspections: heads(
    '日期|Due on,终端|Terminal,机身号|Serial number,检查单|Checklist,版本|Version,项目|Point,结果|Result,数值|Value,说明|Note,来源|Source,读取时间|Read at,照片|Photos,时间|At,检查人|By,记录编号|Job',
  ),
  jobs: heads(
    '应做日期|Due on,最晚日期|Last day,终端|Terminal,机身号|Serial number,门店|Store,内容|Title,状态|State,完成时间|Done at,完成人|Done by,正常项|Passed,异常项|Failed,签名|Signatures,用时（分钟）|Minutes,检查记录|Check record,结果|Result,记录编号|Job',
  ),
  cadence: heads(
    '计划|Plan,类型|Trigger,规则|Rule,理由|Reason,撰写人|Author,撰写日期|Written on,复核日期|Review on,暂停|Paused,移除|Removed',
  ),
  baselines: heads(
    '终端|Terminal,机身号|Serial number,生效|In force since,确认人|Confirmed by,替换|Replaced at,标签机身号|Serial on the label,标签|Labels,封条|Seals,颜色|Colour,线缆根数|Cables,线缆种类|Kinds of cables,屏幕提示|Screen message,备注|Note,照片|Photos',
  ),
  visitors: heads(
    '到来|Came at,离开|Left at,门店|Store,姓名|Name,单位|Company,目的|Purpose,预约|Announced,身份核对|Identity,碰过的终端|Terminals touched,做了什么|What was done,陪同人|Accompanied by,备注|Note,记录人|Recorded by,更正次数|Corrections',
  ),
  incidents: heads(
    '开始|Since,终端|Terminal,机身号|Serial number,门店|Store,类型|Kind,标题|Title,状态|State,停用|Out of use,服务商|Provider,工单号|Case number,承诺日期|Promised on,恢复|Works since,处理结果|Resolution,经过|Steps',
  ),
  custody: heads(
    '时间|At,终端|Terminal,机身号|Serial number,步骤|Step,交出人|From,接收人|To,地点|Place,理由|Reason,经手人|By',
  ),
  lifecycle: heads('时间|At,终端|Terminal,机身号|Serial number,原状态|Before,新状态|After,理由|Reason,经手人|By'),
  training: heads(
    '日期|On,人员|Person,角色|Role,内容|Text,版本|Version,有效期至|Counts until,方式|Way,PIN|PIN,记录人|Recorded by',
  ),
  people: heads('人员|Person,角色|Role,门店|Store,离职日期|Left on'),
  contacts: heads(
    '单位|Organisation,角色|Role,联系人|Person,电话|Telephone,核实日期|Verified at,核实方式|Verified how,核实人|Verified by',
  ),
  log: heads('编号|Number,时间|At,操作人|Operator,终端|Terminal,机身号|Serial number,内容|What happened'),
};

function heads(list: string): readonly Bilingual[] {
  return list.split(',').map((pair) => {
    const [zh = '', en = ''] = pair.split('|');
    return { zh, en };
  });
}
