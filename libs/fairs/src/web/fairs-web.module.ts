import { Module } from '@nestjs/common';
import { FairsModule } from '../fairs.module.js';

@Module({ imports: [FairsModule] })
export class FairsWebModule {}
